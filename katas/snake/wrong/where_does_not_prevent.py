"""fails: no_warnings

en: `np.where` picks the right branch at 0, but 0/0 has been computed by then, and has warned.
zh: `np.where` 在 0 处选对了分支，可 0/0 那时已经算过，警告也已经产生。
card: elu-where-nan
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return np.where((x == 0) | np.isinf(x), x, x * (1 + s * (s / (alpha * x))))


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
