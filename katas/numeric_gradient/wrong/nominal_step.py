"""fails: rounded_step

en: At 1e8 numbers lie 1.5e-8 apart, so x + eps is rounded; divide by the distance of the two points that f really got.
zh: 在 1e8 附近，相邻的数相距 1.5e-8，x + eps 会被舍入；应除以 f 真正拿到的两点之间的距离。
card: gradient-check-kinks
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(x.shape):
        above, below = point.copy(), point.copy()
        above[index] += eps
        below[index] -= eps
        gradient[index] = (float(f(above)) - float(f(below))) / (2 * eps)
    return gradient.astype(x.dtype)
