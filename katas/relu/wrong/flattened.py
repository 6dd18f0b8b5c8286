"""fails: shape

en: `.flatten()` makes every array one-dimensional; the result must have the shape of the input.
zh: `.flatten()` 把数组变成一维；结果的形状必须与输入相同。
card: numpy-elementwise-shape
"""

import numpy as np


def relu(x):
    return np.array([max(v, 0.0) for v in x.flatten()], dtype=x.dtype)


def relu_derivative(x):
    return np.array([1.0 if v > 0 else 0.0 for v in x.flatten()], dtype=x.dtype)
