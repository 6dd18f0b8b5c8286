"""fails: no_mutation

en: Another name is not another array, nor does `np.asarray` make one: the caller's gradient is written to.
zh: 换个名字并不是新数组，`np.asarray` 也不会拷贝：调用者的梯度被改写了。
card: numpy-inputs-untouched
"""

import numpy as np


def relu_backward(grad_output, x):
    grad_x = np.asarray(grad_output)
    grad_x[x <= 0] = 0
    grad_x[np.isnan(x)] = np.nan
    return grad_x
