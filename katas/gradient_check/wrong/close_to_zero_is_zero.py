"""fails: tiny_gradient

en: `np.isclose(size, 0)` is true below 1e-8: every gradient that small passes unchecked.
zh: `np.isclose(size, 0)` 在 1e-8 以下都为真：这么小的梯度不经检验就通过了。
card: guard-error
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
    return 0.0 if np.isclose(size, 0) else np.linalg.norm(a - n) / size
