"""fails: values

en: The bounds are accepted and never used: with any but the defaults the result is wrong.
zh: 接收了两个界却没有用：只要不是默认值，结果就是错的。
card: function-contract
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, -1, 1)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
