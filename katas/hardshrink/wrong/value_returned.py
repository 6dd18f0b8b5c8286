"""fails: derivative

en: This is the function again: where x is kept the slope is 1, not x.
zh: 这又是函数本身：x 被保留时斜率是 1，不是 x。
card: activation-derivative-role
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x.dtype.type(0), x)
