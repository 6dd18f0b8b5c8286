"""fails: nan

en: `size > 0` is false for NaN, so a gradient that is NaN gets the error 0 and passes.
zh: NaN 时 `size > 0` 为假，于是 NaN 的梯度误差为 0，居然通过了检验。
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
    return np.linalg.norm(a - n) / size if size > 0 else 0.0
