"""fails: derivative

en: Only one of the comparisons is strict: the upper bound gets slope 1, the lower one 0. The brief says 0 at both.
zh: 只有一个比较是严格的：上界斜率为 1，下界为 0。题目要求两处都是 0。
card: relu6-derivative
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    return np.where(np.isnan(x), x, ((x > min_val) & (x <= max_val)).astype(x.dtype))
