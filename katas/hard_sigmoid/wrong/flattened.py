"""fails: shape

en: `.flatten()` makes every array one-dimensional; the result must have the shape of the input.
zh: `.flatten()` 把数组变成一维；结果的形状必须与输入相同。
card: numpy-elementwise-shape
"""

import numpy as np


def hard_sigmoid(x):
    return np.array([min(max(v + 3.0, 0.0), 6.0) / 6.0 for v in x.flatten()], dtype=x.dtype)


def hard_sigmoid_derivative(x):
    inside = (np.abs(x) < 3).astype(x.dtype)
    return np.where(np.isnan(x), x, inside / 6)
