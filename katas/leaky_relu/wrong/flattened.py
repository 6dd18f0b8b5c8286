"""fails: shape

en: A loop over `x.ravel()` gives a 1-d array; the result must have the shape of the input.
zh: 对 `x.ravel()` 循环得到的是一维数组；结果的形状必须与输入相同。
card: numpy-elementwise-shape
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.array([v if v > 0 else negative_slope * v for v in x.ravel()], dtype=x.dtype)


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.array([1.0 if v > 0 else negative_slope for v in x.ravel()], dtype=x.dtype)
