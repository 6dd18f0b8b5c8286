"""fails: shape

en: `ravel` makes the slope one-dimensional and nothing restores its shape.
zh: `ravel` 把导数展成一维，之后没有恢复形状。
card: numpy-elementwise-shape
"""

import numpy as np


def step_relu(x):
    return np.maximum(x, 0), np.heaviside(x.ravel(), 0)
