"""fails: derivative

en: |x| < 1 fits the default bounds only; the derivative must look at `min_val` and `max_val`.
zh: |x| < 1 只适用于默认的界；导数必须看 `min_val` 和 `max_val`。
card: function-contract
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    return np.where(np.isnan(x), x, (np.abs(x) < 1).astype(x.dtype))
