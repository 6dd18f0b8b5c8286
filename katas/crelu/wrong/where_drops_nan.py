"""fails: nan

en: NaN > 0 is false, so `np.where(x > 0, x, 0)` turns NaN into 0 in both halves.
zh: NaN > 0 为假，`np.where(x > 0, x, 0)` 在两半里都把 NaN 变成了 0。
card: relu-nan-traps
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.where(x > 0, x, 0), np.where(x < 0, -x, 0)], axis=axis).astype(x.dtype)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
