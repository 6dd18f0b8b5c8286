"""fails: values

en: sigmoid(softplus(x)) is no gate: on the left it tends to 1/2, and the function falls without bound.
zh: sigmoid(softplus(x)) 不是合格的门：左侧趋于 1/2，函数没有下界。
card: mish-definition
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
    return x * sigmoid(softplus(x))


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
