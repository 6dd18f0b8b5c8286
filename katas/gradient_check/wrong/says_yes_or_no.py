"""fails: values

en: It returns whether the error is below a threshold; the caller asked for the error.
zh: 返回的是误差是否小于阈值；调用者要的是误差本身。
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
    size = np.linalg.norm(a) + np.linalg.norm(n)
    return bool(np.linalg.norm(a - n) / np.maximum(size, np.finfo(np.float64).tiny) < 1e-7)
