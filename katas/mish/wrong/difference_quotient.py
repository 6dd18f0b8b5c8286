"""fails: derivative

en: A one-sided difference quotient is wrong in the seventh digit at best, and in float32 in the second or third.
zh: 单侧差商最多只有六七位有效数字，在 float32 下只剩两三位。
card: gradient-check-kinks
"""

import numpy as np


def softplus(x):
    return np.logaddexp(0, x)


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def mish(x):
    t = np.tanh(softplus(x))
    return np.where(t == 0, finite(x), x) * t


def mish_derivative(x):
    h = x.dtype.type(1e-3 if x.dtype == np.float32 else 1e-7)
    return (mish(x + h) - mish(x)) / h
