"""fails: infinity

en: Masks as factors multiply ±inf by 0, which is NaN.
zh: 把掩码当因子，会让 ±inf 与 0 相乘，结果是 NaN。
card: relu-nan-traps
"""

import numpy as np


def softshrink(x, lambd=0.5):
    return (x - lambd) * (x > lambd) + (x + lambd) * (x < -lambd)


def softshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
