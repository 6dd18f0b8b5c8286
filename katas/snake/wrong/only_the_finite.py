"""fails: nan

en: NaN is not finite either: it is caught together with the infinities and comes out as 0.
zh: NaN 也不是有限数：它和无穷大一起被挑出来，结果成了 0。
card: relu-nan-traps
"""

import numpy as np


def snake(x, alpha=1.0):
    finite = np.where(np.isfinite(x), x, 0)
    s = np.sin(alpha * finite)
    return np.where(np.isinf(x), x, finite + s * s / alpha)


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
