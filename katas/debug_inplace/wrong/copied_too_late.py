"""fails: no_mutation

en: The copy is made after the writing: what is returned is a copy, what was damaged stays damaged.
zh: 写完之后才拷贝：返回的是副本，可原数组已经被改写了。
card: numpy-inputs-untouched
"""

import numpy as np


def relu_backward(grad_output, x):
    grad_output *= np.where(x > 0, x.dtype.type(1), np.where(np.isnan(x), x, 0))
    return grad_output.copy()
