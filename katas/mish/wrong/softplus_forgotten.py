"""fails: values

en: x·tanh(x) is even: on the left it is positive and grows. The softplus is what turns tanh into a gate between 0 and 1.
zh: x·tanh(x) 是偶函数：左侧为正且不断增大。正是 softplus 把 tanh 变成了 0 与 1 之间的门。
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
    return finite(x) * np.tanh(x)


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
