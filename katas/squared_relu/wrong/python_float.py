"""fails: zero_d

en: `float(x)` gives a Python number for 0-d input: no dtype, no shape, no array.
zh: 输入为 0 维时 `float(x)` 返回 Python 数：没有 dtype，没有形状，不是数组。
card: numpy-zero-d
"""

import numpy as np


def squared_relu(x):
    if x.ndim == 0:
        return max(float(x), 0.0) ** 2
    return np.square(np.maximum(x, 0))


def squared_relu_derivative(x):
    return 2 * np.maximum(x, 0)
