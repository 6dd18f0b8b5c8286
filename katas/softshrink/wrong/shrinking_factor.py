"""fails: accuracy

en: x·(1 - lambd/|x|) rounds the quotient before it is subtracted from 1: just above lambd few digits are left. |x| - lambd is exact there.
zh: x·(1 - lambd/|x|) 先把商舍入，再从 1 里减去：略大于 lambd 时剩不下几位数字。而 |x| - lambd 在那里没有误差。
card: left-tail-digits
"""

import numpy as np


def softshrink(x, lambd=0.5):
    size = np.maximum(np.abs(x), x.dtype.type(1e-30))
    return x * np.maximum(1 - lambd / size, 0)


def softshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
