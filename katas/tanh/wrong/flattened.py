"""fails: shape

en: `.flat` makes every array one-dimensional and nothing restores the shape.
zh: `.flat` 把数组展成一维，之后没有恢复形状。
card: numpy-elementwise-shape
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    return np.array([(2 / (np.exp(v) + np.exp(-v))) ** 2 for v in x.flat], dtype=x.dtype)
