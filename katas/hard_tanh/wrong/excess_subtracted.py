"""fails: extremes

en: What exceeds the bound is taken off: x - (x - 1). For x = 1e17 the excess rounds to x, and nothing is left.
zh: 把超出界的部分减掉：x - (x - 1)。x = 1e17 时超出的部分舍入成 x，什么也不剩。
card: left-tail-digits
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.maximum(x, min_val) - np.maximum(x - max_val, 0)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
