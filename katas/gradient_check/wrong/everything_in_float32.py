"""fails: values

en: The differences are taken in the dtype of x: in float32 hardly a digit of them is right, and right gradients fail.
zh: 差分用的是 x 的 dtype：在 float32 下几乎没有一位是对的，正确的梯度也通不过。
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
    point = x.copy()
    a = np.ravel(grad(point.copy()))
    n = np.ravel(_central_differences(f, point, eps))
    size = np.linalg.norm(a) + np.linalg.norm(n)
    return np.linalg.norm(a - n) / np.maximum(size, np.finfo(np.float64).tiny)
