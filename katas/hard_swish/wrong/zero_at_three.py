"""fails: derivative

en: At 3 the outer piece is x, with slope 1; `x > 3` leaves the kink to nobody and it gets 0, which lies outside [1, 3/2].
zh: 3 处外侧的一段是 x，斜率为 1；`x > 3` 让这一点没有归属，得到的 0 不在 [1, 3/2] 之内。
card: relu-at-zero
"""

import numpy as np


def hard_swish(x):
    return np.maximum(x, -3) * (np.clip(x + 3, 0, 6) / 6)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    return np.where(np.abs(z) < 3, (2 * z + 3) / 6, np.where(np.isnan(x), x, (x > 3).astype(x.dtype)))
