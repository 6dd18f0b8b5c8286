"""fails: nan

en: NaN > lambd is false, so `np.where` turns NaN into 0; ask for `<=` and it is kept.
zh: NaN > lambd 为假，`np.where` 于是把 NaN 变成 0；改用 `<=` 来问，它就会保留。
card: relu-nan-traps
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) > lambd, x, x.dtype.type(0))


def hardshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
