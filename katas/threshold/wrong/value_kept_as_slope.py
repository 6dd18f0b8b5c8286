"""fails: derivative

en: Where x is kept the slope is 1, not x: this is x times the slope.
zh: x 被保留时斜率是 1，不是 x：这里得到的是 x 乘斜率。
card: activation-derivative-role
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, x.dtype.type(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, x.dtype.type(0), x)
