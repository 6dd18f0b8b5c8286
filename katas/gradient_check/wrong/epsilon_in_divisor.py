"""fails: tiny_gradient

en: 1e-12 in the divisor is large against a gradient of 1e-30: whatever is wrong with it, the error looks like 0.
zh: 对 1e-30 的梯度来说，分母里的 1e-12 太大了：不管错成什么样，误差看起来都是 0。
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
    return np.linalg.norm(a - n) / (size + 1e-12)
