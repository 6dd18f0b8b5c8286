"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; every other caller finds the input overwritten.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的输入已被改写。
card: numpy-inputs-untouched
"""

import numpy as np


def relu6(x):
    out = np.require(x, requirements="W")
    out[out < 0] = 0
    out[out > 6] = 6
    return out


def relu6_derivative(x):
    return np.where(np.isnan(x), x, ((x > 0) & (x < 6)).astype(x.dtype))
