"""fails: shape

en: Boolean masks return the chosen entries in one row; nothing restores the shape.
zh: 布尔掩码取出的元素排成一维，之后没有恢复形状。
card: numpy-elementwise-shape
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x.flatten()))
    return np.where(x.flatten() < 0, decay, 1) / (1 + decay)
