"""fails: no_mutation

en: `np.asarray` makes another name, not another array: the caller's gradient is written to as before.
zh: `np.asarray` 只是换了个名字，不是新数组：调用者的梯度照样被改写。
card: numpy-inputs-untouched
"""

import numpy as np


def relu_backward(grad_output, x):
    grad_x = np.asarray(grad_output)
    grad_x[x <= 0] = 0
    grad_x[np.isnan(x)] = np.nan
    return grad_x
