"""fails: no_mutation

en: It copies a read-only array and writes into every other one.
zh: 只在数组只读时才拷贝，其余情况直接改写调用者的数组。
card: numpy-inputs-untouched
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    out = x if x.flags.writeable else x.copy()
    np.multiply(out, negative_slope, out=out, where=out < 0)
    return out


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, x.dtype.type(negative_slope), x))
