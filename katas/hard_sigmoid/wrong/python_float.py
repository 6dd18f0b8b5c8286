"""fails: zero_d

en: `float(x)` gives a Python number for 0-d input: no dtype, no shape, no array.
zh: 输入为 0 维时 `float(x)` 返回 Python 数：没有 dtype，没有形状，不是数组。
card: numpy-zero-d
"""

import numpy as np


def hard_sigmoid(x):
    return np.clip(x + 3, 0, 6) / 6


def hard_sigmoid_derivative(x):
    if x.ndim == 0:
        return 1 / 6 if abs(float(x)) < 3 else 0.0
    return np.where(np.isnan(x), x, (np.abs(x) < 3).astype(x.dtype) / 6)
