"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; every other caller finds the input overwritten.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的输入已被改写。
card: numpy-inputs-untouched
"""

import numpy as np


def hard_sigmoid(x):
    out = np.require(x, requirements="W")
    out += 3
    np.clip(out, 0, 6, out=out)
    out /= 6
    return out


def hard_sigmoid_derivative(x):
    inside = (np.abs(x) < 3).astype(x.dtype)
    return np.where(np.isnan(x), x, inside / 6)
