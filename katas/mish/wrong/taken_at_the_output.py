"""fails: derivative

en: The slope is wanted at x, and this is the slope at mish(x); Mish is not monotonic, so its output does not even determine the slope.
zh: 要的是 x 处的斜率，这里算的是 mish(x) 处的；Mish 不单调，由输出甚至无法确定斜率。
card: slope-of-the-wrong-argument
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
    y = mish(x)
    t = np.tanh(softplus(y))
    return t + y * sigmoid(y) * (1 - t * t)
