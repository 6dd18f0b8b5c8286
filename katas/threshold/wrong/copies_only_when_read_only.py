"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; every other caller finds the input overwritten.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的输入已被改写。
card: numpy-inputs-untouched
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    out = np.require(x, requirements="W")
    out[out <= threshold] = value
    return out


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold).astype(x.dtype))
