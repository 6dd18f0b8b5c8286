"""fails: infinity

en: Masks as factors multiply ±inf by 0, which is NaN.
zh: 把掩码当因子，会让 ±inf 与 0 相乘，结果是 NaN。
card: relu-nan-traps
"""

import numpy as np


def relu6(x):
    return x * ((x > 0) & (x < 6)) + x.dtype.type(6) * (x >= 6)


def relu6_derivative(x):
    return np.where(np.isnan(x), x, ((x > 0) & (x < 6)).astype(x.dtype))
