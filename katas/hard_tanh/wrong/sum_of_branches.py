"""fails: accuracy

en: A sum of three branches, each 0 outside its piece: -0.0 + 0.0 is 0.0, so the sign of zero is lost.
zh: 三个分支各自在段外取 0，再相加：-0.0 + 0.0 得 0.0，零的符号丢了。
card: left-tail-digits
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    zero = np.zeros_like(x)
    low, high = x < min_val, x > max_val
    return np.where(low, min_val + zero, zero) + np.where(low | high, zero, x) + np.where(high, max_val + zero, zero)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
