"""fails: own_array

en: grad gets the very array at which the differences are taken afterwards; one that works in place moves the point.
zh: 交给 grad 的正是随后求差分用的那个数组；grad 若就地计算，点就被挪走了。
card: numpy-inputs-untouched
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
    a = np.ravel(grad(point))
    n = np.ravel(_central_differences(f, point, eps))
    size = np.linalg.norm(a) + np.linalg.norm(n)
    return np.linalg.norm(a - n) / np.maximum(size, np.finfo(np.float64).tiny)
