"""fails: shape

en: `flatten` makes every array one-dimensional and nothing restores the shape.
zh: `flatten` 把数组展成一维，之后没有恢复形状。
card: numpy-elementwise-shape
"""

import numpy as np


def softplus(x):
    x = x.flatten()
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))
