"""fails: empty

en: It scales by the largest entry first; of an array without entries there is none, and `np.max` raises.
zh: 先除以最大的元素；空数组没有最大值，`np.max` 会报错。
card: numpy-empty
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
    largest = max(np.max(np.abs(a)), np.max(np.abs(n)), np.finfo(np.float64).tiny)
    size = np.linalg.norm(a / largest) + np.linalg.norm(n / largest)
    return np.linalg.norm((a - n) / largest) / np.maximum(size, np.finfo(np.float64).tiny)
