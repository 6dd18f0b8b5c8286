"""fails: zero_d

en: `float(x)` gives a Python number for 0-d input: no dtype, no shape, no array.
zh: 输入为 0 维时 `float(x)` 返回 Python 数：没有 dtype，没有形状，不是数组。
card: numpy-zero-d
"""

import numpy as np


def softshrink(x, lambd=0.5):
    return x - np.clip(x, -lambd, lambd)


def softshrink_derivative(x, lambd=0.5):
    if x.ndim == 0:
        return float(abs(x) > lambd)
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
