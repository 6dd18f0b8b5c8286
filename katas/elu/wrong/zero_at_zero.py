"""fails: derivative

en: `x > 0` and `x < 0` leave 0 out, and the buffer of zeros shows through: 0 is below both one-sided slopes.
zh: `x > 0` 与 `x < 0` 漏掉了 0，露出了初始的 0：它比两侧的斜率都小。
card: relu-at-zero
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_derivative(x, alpha=1.0):
    d = np.where(np.isnan(x), x, x.dtype.type(0))
    d = np.where(x > 0, x.dtype.type(1), d)
    return np.where(x < 0, alpha * np.exp(np.minimum(x, 0)), d)
