"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; every other caller finds negative entries overwritten.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者数组里的负数全被改写。
card: numpy-inputs-untouched
"""

import numpy as np


def elu(x, alpha=1.0):
    out = np.require(x, requirements="W")
    np.expm1(out, out=out, where=x < 0)
    np.multiply(out, alpha, out=out, where=out < 0)
    return out


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
