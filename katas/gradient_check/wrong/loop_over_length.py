"""fails: zero_d

en: `len(x)` needs an axis; a 0-d array has none and raises TypeError.
zh: `len(x)` 至少需要一个轴；0 维数组没有轴，会抛出 TypeError。
card: numpy-zero-d
"""

import numpy as np


def _central_differences(f, point, eps):
    slopes = np.empty_like(point)
    rows = np.ndindex(point.shape[1:])
    for index in [(i, *rest) for rest in rows for i in range(len(point))]:
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
    return np.linalg.norm(a - n) / np.maximum(size, np.finfo(np.float64).tiny)
