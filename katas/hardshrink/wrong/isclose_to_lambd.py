"""fails: accuracy

en: `np.isclose` takes everything within 1e-5 of lambd for lambd; just above it the slope is 1.
zh: `np.isclose` 把离 lambd 不到 1e-5 的数都当成 lambd；而略大于 lambd 时斜率是 1。
card: guard-error
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    outside = (np.abs(x) > lambd) & ~np.isclose(np.abs(x), lambd)
    return np.where(np.isnan(x), x, outside.astype(x.dtype))
