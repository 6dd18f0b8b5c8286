"""fails: shape

en: The parameters are called `min` and `max` here; the signature says `min_val` and `max_val`, so a call by keyword raises a TypeError.
zh: 参数写成了 `min` 和 `max`，而签名里是 `min_val` 和 `max_val`：按关键字调用会抛出 TypeError。
card: function-contract
"""

import numpy as np


def hard_tanh(x, min=-1.0, max=1.0):
    return np.clip(x, min, max)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
