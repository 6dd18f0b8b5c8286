"""fails: zero_d

en: `float(x)` gives a Python number for 0-d input: no dtype, no shape, no array.
zh: 输入为 0 维时 `float(x)` 返回 Python 数：没有 dtype，没有形状，不是数组。
card: numpy-zero-d
"""

import numpy as np


def relu6(x):
    if x.ndim == 0:
        return min(max(float(x), 0.0), 6.0)
    return np.clip(x, 0, 6)


def relu6_derivative(x):
    return np.where(np.isnan(x), x, ((x > 0) & (x < 6)).astype(x.dtype))
