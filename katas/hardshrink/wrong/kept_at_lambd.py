"""fails: values

en: The comparison is strict: an entry equal to ±lambd becomes 0.
zh: 比较是严格的：恰好等于 ±lambd 的元素要变成 0。
card: relu-at-zero
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) < lambd, x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
