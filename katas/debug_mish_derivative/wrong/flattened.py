"""fails: shape

en: `ravel` makes every array one-dimensional and nothing restores the shape.
zh: `ravel` 把数组展成一维，之后没有恢复形状。
card: numpy-elementwise-shape
"""

import numpy as np


def gate(x):
    return np.tanh(np.logaddexp(0, x))


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def mish(x):
    return np.maximum(x, -1000) * gate(x)


def mish_derivative(x):
    x = x.ravel()
    t = gate(x)
    return t + np.clip(x, -1000, 1000) * sigmoid(x) * (1 - t * t)
