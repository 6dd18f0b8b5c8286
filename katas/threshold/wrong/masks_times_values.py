"""fails: infinity

en: Masks as factors multiply -inf by 0, which is NaN.
zh: 把掩码当因子，会让 -inf 与 0 相乘，结果是 NaN。
card: relu-nan-traps
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return x * (x > threshold) + x.dtype.type(value) * (x <= threshold)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold).astype(x.dtype))
