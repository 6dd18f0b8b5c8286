"""fails: values

en: grad gets the float32 array; its rounding of 1e-8 shows as an error of the gradient.
zh: grad 拿到的是 float32 数组；约 1e-8 的舍入误差被当成了梯度的误差。
card: numpy-result-dtype
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
    a = np.ravel(grad(x.copy()))
    n = np.ravel(_central_differences(f, point, eps))
    size = np.linalg.norm(a) + np.linalg.norm(n)
    return np.linalg.norm(a - n) / np.maximum(size, np.finfo(np.float64).tiny)
