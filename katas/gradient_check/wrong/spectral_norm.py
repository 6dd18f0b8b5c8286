"""fails: values

en: `np.linalg.norm(a, 2)` of a matrix is its largest singular value; the error needs the root of the sum of all squares.
zh: 对矩阵来说，`np.linalg.norm(a, 2)` 是最大奇异值；这里要的是所有元素平方和的平方根。
card: numpy-elementwise-shape
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


def _norm(v):
    return np.linalg.norm(v, 2) if v.ndim == 2 and v.size else np.linalg.norm(v)


def gradient_check(f, grad, x, eps=1e-5):
    point = x.astype(np.float64)
    a = np.asarray(grad(point.copy()))
    n = _central_differences(f, point, eps)
    size = _norm(a) + _norm(n)
    return _norm(a - n) / np.maximum(size, np.finfo(np.float64).tiny)
