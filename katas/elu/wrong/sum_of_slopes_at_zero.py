"""fails: derivative

en: `x >= 0` and `x <= 0` both hold at 0, so the two slopes are added there: 1 + alpha.
zh: `x >= 0` 与 `x <= 0` 在 0 处同时成立，两个斜率被加在一起：1 + alpha。
card: relu-at-zero
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_derivative(x, alpha=1.0):
    right = np.where(x >= 0, x.dtype.type(1), x.dtype.type(0))
    left = np.where(x <= 0, alpha * np.exp(np.minimum(x, 0)), x.dtype.type(0))
    return np.where(np.isnan(x), x, right + left)
