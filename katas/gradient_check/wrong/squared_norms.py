"""fails: values

en: The square roots are missing: an error of 1e-4 is reported as 1e-8 and passes for rounding.
zh: 忘了开平方：1e-4 的误差报成 1e-8，看起来就像舍入误差。
card: gradient-check-kinks
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
    size = np.sum(a**2) + np.sum(n**2)
    return np.sum((a - n) ** 2) / np.maximum(size, np.finfo(np.float64).tiny)
