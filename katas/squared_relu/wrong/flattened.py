"""fails: shape

en: `.flatten()` makes every array one-dimensional; the result must have the shape of the input.
zh: `.flatten()` 把数组变成一维；结果的形状必须与输入相同。
card: numpy-elementwise-shape
"""

import numpy as np


def squared_relu(x):
    return np.array([max(v, 0.0) ** 2 for v in x.flatten()], dtype=x.dtype)


def squared_relu_derivative(x):
    return 2 * np.maximum(x, 0)
