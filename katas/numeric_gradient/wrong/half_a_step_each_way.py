"""fails: step

en: It goes half of eps to each side; eps is the distance from x to either point.
zh: 每侧只走了 eps 的一半；eps 应是 x 到每个点的距离。
card: function-contract
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(x.shape):
        above, below = point.copy(), point.copy()
        above[index] += eps / 2
        below[index] -= eps / 2
        gradient[index] = (float(f(above)) - float(f(below))) / (above[index] - below[index])
    return gradient.astype(x.dtype)
