"""fails: shape

en: `ravel` makes every array one-dimensional and nothing restores the shape.
zh: `ravel` 把数组展成一维，之后没有恢复形状。
card: numpy-elementwise-shape
"""

import numpy as np


def sigmoid(x):
    x = x.ravel()
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2
