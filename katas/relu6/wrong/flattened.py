"""fails: shape

en: `.flatten()` makes every array one-dimensional; the result must have the shape of the input.
zh: `.flatten()` 把数组变成一维；结果的形状必须与输入相同。
card: numpy-elementwise-shape
"""

import numpy as np


def relu6(x):
    return np.array([min(max(v, 0.0), 6.0) for v in x.flatten()], dtype=x.dtype)


def relu6_derivative(x):
    return np.where(np.isnan(x), x, ((x > 0) & (x < 6)).astype(x.dtype))
