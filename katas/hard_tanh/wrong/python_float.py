"""fails: zero_d

en: `float(x)` gives a Python number for 0-d input: no dtype, no shape, no array.
zh: 输入为 0 维时 `float(x)` 返回 Python 数：没有 dtype，没有形状，不是数组。
card: numpy-zero-d
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    if x.ndim == 0:
        return min(max(float(x), min_val), max_val)
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
