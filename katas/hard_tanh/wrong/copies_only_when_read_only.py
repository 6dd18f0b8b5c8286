"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; every other caller finds the input overwritten.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的输入已被改写。
card: numpy-inputs-untouched
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    out = np.require(x, requirements="W")
    out[out < min_val] = min_val
    out[out > max_val] = max_val
    return out


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
