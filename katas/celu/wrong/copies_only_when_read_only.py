"""fails: no_mutation

en: `np.require(x, requirements="W")` copies only a read-only array; with every other one `out=v` divides the caller's data by α.
zh: `np.require(x, requirements="W")` 只拷贝只读数组；其余情况下，`out=v` 就把调用者的数据除以了 α。
card: numpy-inputs-untouched
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    v = np.require(x, requirements="W")
    np.divide(v, alpha, out=v)
    return np.where(v > 0, v.dtype.type(1), np.exp(np.minimum(v, 0)))
