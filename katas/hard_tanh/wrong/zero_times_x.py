"""fails: infinity

en: `0 * x` carries NaN along, as it should, but 0 times ±inf is NaN too.
zh: `0 * x` 确实能把 NaN 带过来，但 0 乘 ±inf 也是 NaN。
card: relu-nan-traps
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    return ((x > min_val) & (x < max_val)).astype(x.dtype) + 0 * x
