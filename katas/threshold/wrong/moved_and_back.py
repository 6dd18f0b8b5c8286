"""fails: accuracy

en: x - threshold + threshold rounds twice: above a negative threshold small numbers are swallowed, 1e-20 comes out as 0.
zh: x - threshold + threshold 舍入了两次：阈值为负时很小的数会被吞掉，1e-20 变成了 0。
card: left-tail-digits
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    above = x - threshold
    return np.where(above <= 0, x.dtype.type(value), above + threshold)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold).astype(x.dtype))
