"""fails: values

en: The largest relative error of one entry: an entry near 0 makes it 1 although the gradient is right as a whole.
zh: 取单个元素相对误差的最大值：只要有一个元素接近 0，结果就可能是 1，尽管整个梯度是对的。
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
    return np.max(np.abs(a - n) / np.maximum(np.abs(a) + np.abs(n), np.finfo(np.float64).tiny), initial=0.0)
