"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; every other caller finds the input overwritten.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的输入已被改写。
card: numpy-inputs-untouched
"""

import numpy as np


def hard_swish(x):
    out = np.require(x, requirements="W")
    gate = np.clip(out + 3, 0, 6) / 6
    np.maximum(out, -3, out=out)
    out *= gate
    return out


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
