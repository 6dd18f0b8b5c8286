"""fails: accuracy

en: `min_val` plus a limited x - `min_val`: the sum with the bound swallows small numbers, 1e-17 comes out as 0.
zh: 先减去 `min_val` 再截断、再加回来：与界相加会吞掉很小的数，1e-17 变成了 0。
card: left-tail-digits
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return min_val + np.clip(x - min_val, 0, max_val - min_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
