"""fails: values

en: ‖a + n‖ is not ‖a‖ + ‖n‖: for a gradient of the wrong sign it is nearly 0 and the quotient says millions.
zh: ‖a + n‖ 不等于 ‖a‖ + ‖n‖：梯度符号反了时它接近 0，得到的商有几百万。
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
    size = np.linalg.norm(a + n)
    return np.linalg.norm(a - n) / np.maximum(size, np.finfo(np.float64).tiny)
