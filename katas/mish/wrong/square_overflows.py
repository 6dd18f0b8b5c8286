"""fails: extremes

en: u² with u = exp(x) overflows at half the range of exp already, from x = 355 on (44.4 in float32): inf/inf is NaN.
zh: u = exp(x) 的平方在 exp 范围的一半就溢出，从 x = 355 起（float32 为 44.4）：inf/inf 得 NaN。
card: mish-one-exponential
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
    u = np.exp(x)
    return x * (u * u + 2 * u) / (u * u + 2 * u + 2)


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
