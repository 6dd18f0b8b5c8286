"""fails: dtype

en: The work is done in float64 and stays there; a gradient that updates float32 weights is float32.
zh: 用 float64 计算后没有转回来；float32 的参数，梯度也应是 float32。
card: numpy-result-dtype
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(x.shape):
        above, below = point.copy(), point.copy()
        above[index] += eps
        below[index] -= eps
        gradient[index] = (float(f(above)) - float(f(below))) / (above[index] - below[index])
    return gradient
