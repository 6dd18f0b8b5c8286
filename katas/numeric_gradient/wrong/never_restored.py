"""fails: values

en: An entry stays moved while the next one is: its neighbours are then differentiated at another point.
zh: 一个元素移动后没有恢复，就去移动下一个：其余元素的导数是在另一个点上求的。
card: gradient-check-kinks
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(x.shape):
        point[index] += eps
        up = float(f(point.copy()))
        point[index] -= 2 * eps
        down = float(f(point.copy()))
        gradient[index] = (up - down) / (2 * eps)
    return gradient.astype(x.dtype)
