"""fails: values

en: The mean of the relative errors of all entries: an entry near 0, where rounding is all there is, counts as much as a large one.
zh: 对各元素的相对误差取平均：接近 0 的元素里只有舍入误差，却和大元素一样算数。
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
    quotients = np.abs(a - n) / np.maximum(np.abs(a) + np.abs(n), np.finfo(np.float64).tiny)
    return np.mean(quotients) if quotients.size else 0.0
