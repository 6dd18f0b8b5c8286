"""fails: zero_d

en: `float(x)` gives a Python number for 0-d input: no dtype, no shape, no array.
zh: 输入为 0 维时 `float(x)` 返回 Python 数：没有 dtype，没有形状，不是数组。
card: numpy-zero-d
"""

import numpy as np


def hard_swish(x):
    if x.ndim == 0:
        return float(x) * min(max(float(x) + 3, 0.0), 6.0) / 6
    return np.maximum(x, -3) * (np.clip(x + 3, 0, 6) / 6)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
