"""fails: nan

en: NaN > threshold is false, so `np.where` replaces NaN by `value`; ask for `<=` and it is kept.
zh: NaN > threshold 为假，`np.where` 于是把 NaN 换成 `value`；改用 `<=` 来问，它就会保留。
card: relu-nan-traps
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x > threshold, x, x.dtype.type(value))


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold).astype(x.dtype))
