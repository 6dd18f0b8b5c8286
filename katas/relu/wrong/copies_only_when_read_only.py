"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; every other caller finds negative entries overwritten.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者数组里的负数全被改成了 0。
card: numpy-inputs-untouched
"""

import numpy as np


def relu(x):
    out = np.require(x, requirements="W")
    out[out < 0] = 0
    return out


def relu_derivative(x):
    return np.heaviside(x, 0).astype(x.dtype)
