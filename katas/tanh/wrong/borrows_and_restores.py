"""fails: read_only

en: It takes |x| in the caller's array and puts the signs back afterwards; a read-only array refuses even that.
zh: 在调用者的数组里取绝对值，事后再恢复符号；只读数组连这样也不允许。
card: numpy-inputs-untouched
"""

import numpy as np


def tanh(x):
    signs = np.copysign(x.dtype.type(1), x)
    x *= signs
    g = np.expm1(-2 * x)
    x *= signs
    return signs * (-g / (2 + g))


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
