"""fails: accuracy

en: tanh(log v) = (v² - 1)/(v² + 1) is a fine identity, but with v = 1 + exp(x) near 1 the subtraction cancels: multiply it out, u² + 2u.
zh: tanh(log v) = (v² - 1)/(v² + 1) 这个恒等式很好用，但左侧 v = 1 + exp(x) 接近 1，相减会抵消：应当展开成 u² + 2u。
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
    v = 1 + np.exp(np.minimum(x, 30))
    return np.where(x < 30, finite(x) * (v * v - 1) / (v * v + 1), x)


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
