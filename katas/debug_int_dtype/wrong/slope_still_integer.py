"""fails: dtype

en: The function is mended; the slope is still made of integers.
zh: 函数修好了；导数仍然是整数。
card: relu-derivative-dtype
"""

import numpy as np


def step_relu(x):
    return np.maximum(x, 0), np.where(x > 0, 1, 0)
