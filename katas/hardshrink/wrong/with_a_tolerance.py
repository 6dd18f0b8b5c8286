"""fails: accuracy

en: `> lambd + 1e-9` drops entries that exceed lambd by less; a comparison of floats is exact and needs no tolerance.
zh: `> lambd + 1e-9` 会丢掉只比 lambd 大一点点的元素；浮点数的比较是精确的，不需要容差。
card: guard-error
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd + 1e-9, x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
