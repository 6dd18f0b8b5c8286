"""fails: values

en: In float32 f(x + eps) and f(x - eps) agree in nearly all of their seven digits; little but rounding is left of the difference.
zh: 用 float32 计算时，f(x + eps) 与 f(x - eps) 的七位有效数字几乎全部相同，差里只剩舍入误差。
card: gradient-check-kinks
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.copy()
    gradient = np.empty_like(point)
    for index in np.ndindex(x.shape):
        above, below = point.copy(), point.copy()
        above[index] += eps
        below[index] -= eps
        gradient[index] = (float(f(above)) - float(f(below))) / (above[index] - below[index])
    return gradient.astype(x.dtype)
