"""fails: zero_d

en: `float(x)` gives a Python number for 0-d input: no dtype, no shape, no array.
zh: 输入为 0 维时 `float(x)` 返回 Python 数：没有 dtype，没有形状，不是数组。
card: numpy-zero-d
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    if x.ndim == 0:
        return value if x <= threshold else float(x)
    return np.where(x <= threshold, x.dtype.type(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold).astype(x.dtype))
