"""fails: values

en: ‖a - n‖ alone depends on the size of the gradient: no threshold fits both a large and a small one.
zh: 只看 ‖a - n‖，结果取决于梯度的大小：没有一个阈值能同时适用于大梯度和小梯度。
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
    return np.linalg.norm(a - n)
