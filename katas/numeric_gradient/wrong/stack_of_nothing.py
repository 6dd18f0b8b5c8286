"""fails: empty

en: `np.stack` of an empty list raises; without entries the gradient is an empty array of x's shape.
zh: `np.stack` 遇到空列表会报错；没有元素时，梯度就是与 x 同形状的空数组。
card: numpy-empty
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    slopes = []
    for index in np.ndindex(x.shape):
        above, below = point.copy(), point.copy()
        above[index] += eps
        below[index] -= eps
        distance = above[index] - below[index]
        slopes.append((float(f(above)) - float(f(below))) / distance)
    return np.stack(slopes).reshape(x.shape).astype(x.dtype)
