"""fails: accuracy

en: (|x - a| - |x - b| + a + b) / 2 adds the bounds to x and takes them off again: what lies below 1e-16 is rounded away.
zh: (|x - a| - |x - b| + a + b) / 2 先把 x 和两个界相加减，再还原：小于 1e-16 的部分都被舍入掉了。
card: left-tail-digits
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return (np.abs(x - min_val) - np.abs(x - max_val) + min_val + max_val) / 2


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
