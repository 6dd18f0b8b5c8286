"""fails: values

en: Forward differences are off by 1e-6 or more themselves: the check then cannot tell a right gradient from a nearly right one.
zh: 前向差分自身就有 1e-6 以上的误差：正确的梯度和几乎正确的梯度就分不开了。
card: gradient-check-kinks
"""

import numpy as np


def _central_differences(f, point, eps):
    slopes = np.empty_like(point)
    for index in np.ndindex(point.shape):
        above, below = point.copy(), point.copy()
        above[index] += eps
        slopes[index] = (f(above) - f(below)) / eps
    return slopes


def gradient_check(f, grad, x, eps=1e-5):
    point = x.astype(np.float64)
    a = np.ravel(grad(point.copy()))
    n = np.ravel(_central_differences(f, point, eps))
    size = np.linalg.norm(a) + np.linalg.norm(n)
    return np.linalg.norm(a - n) / np.maximum(size, np.finfo(np.float64).tiny)
