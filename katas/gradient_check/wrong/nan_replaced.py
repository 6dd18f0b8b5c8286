"""fails: nan

en: `np.nan_to_num` is there for 0/0 and turns a gradient that is NaN into an error of 0, too.
zh: `np.nan_to_num` 本来是为了处理 0/0，却把 NaN 的梯度也变成了误差 0。
card: relu-nan-traps
"""

import numpy as np


def _central_differences(f, point, eps):
    slopes = np.empty_like(point)
    for index in np.ndindex(point.shape):
        above, below = point.copy(), point.copy()
        above[index] += eps
        below[index] -= eps
        slopes[index] = (f(above) - f(below)) / (2 * eps)
    return slopes


def gradient_check(f, grad, x, eps=1e-5):
    point = x.astype(np.float64)
    a = np.ravel(grad(point.copy()))
    n = np.ravel(_central_differences(f, point, eps))
    size = np.linalg.norm(a) + np.linalg.norm(n)
    with np.errstate(invalid="ignore"):
        return float(np.nan_to_num(np.linalg.norm(a - n) / size)) if np.isnan(size) else np.linalg.norm(a - n) / max(size, np.finfo(float).tiny)
