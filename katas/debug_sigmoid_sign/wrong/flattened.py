"""fails: shape

en: `ravel` makes every array one-dimensional and nothing restores the shape.
zh: `ravel` 把数组展成一维，之后没有恢复形状。
card: numpy-elementwise-shape
"""

import numpy as np


def sigmoid(x):
    x = x.ravel()
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)
