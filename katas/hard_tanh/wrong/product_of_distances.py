"""fails: no_warnings

en: (x - a)·(x - b) < 0 tests for the inside with one comparison, but the product overflows for huge entries and warns.
zh: 用 (x - a)·(x - b) < 0 一次比较就能判断是否在界内，但对极大的元素乘积会溢出并产生警告。
card: huge-inputs
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x - min_val) * (x - max_val) < 0
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
