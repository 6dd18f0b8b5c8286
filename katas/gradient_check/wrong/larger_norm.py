"""fails: values

en: It divides by the larger of the two norms, not by their sum. That is another error measure, up to twice as large.
zh: 除的是两个范数中较大的一个，而不是它们的和。那是另一种误差，最多大一倍。
card: function-contract
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
    size = max(np.linalg.norm(a), np.linalg.norm(n))
    return np.linalg.norm(a - n) / np.maximum(size, np.finfo(np.float64).tiny)
