"""fails: nan

en: `np.nan_to_num` turns a NaN into a harmless-looking 0: the fault upstream is hidden.
zh: `np.nan_to_num` 把 NaN 变成看似无害的 0，上游的错误就被掩盖了。
card: nan-containment
"""

import numpy as np


def _slope(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    return np.nan_to_num(_slope(x, alpha), posinf=np.inf, neginf=-np.inf)
