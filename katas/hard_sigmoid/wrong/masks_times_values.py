"""fails: infinity

en: Masks as factors multiply ±inf by 0, which is NaN.
zh: 把掩码当因子，会让 ±inf 与 0 相乘，结果是 NaN。
card: relu-nan-traps
"""

import numpy as np


def hard_sigmoid(x):
    return (x + 3) * (np.abs(x) < 3) / 6 + (x >= 3)


def hard_sigmoid_derivative(x):
    inside = (np.abs(x) < 3).astype(x.dtype)
    return np.where(np.isnan(x), x, inside / 6)
