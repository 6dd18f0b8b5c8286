"""fails: nan

en: `np.nan_to_num` was to mend inf·0 and hides every other NaN as well.
zh: `np.nan_to_num` 本想修补 inf·0，结果把其他 NaN 也一并掩盖了。
card: nan-containment
"""

import numpy as np


def softplus(x):
    return np.logaddexp(0, x)


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def mish(x):
    t = np.tanh(softplus(x))
    return np.where(t == 0, finite(x), x) * t


def mish_derivative(x):
    t = np.tanh(softplus(x))
    with np.errstate(invalid="ignore"):
        return np.nan_to_num(t) + np.nan_to_num(x * sigmoid(x) * (1 - t * t))
