"""fails: dtype

en: The slope is mended; the zeros of the function are still float64 and make float32 float64.
zh: 导数修好了；函数里的零数组仍是 float64，把 float32 变成了 float64。
card: numpy-result-dtype
"""

import numpy as np


def step_relu(x):
    return np.maximum(x, np.zeros(x.shape)), np.heaviside(x, 0)
