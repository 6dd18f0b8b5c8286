"""fails: extremes

en: The absolute value as a root of the square needs x², which is inf from 1e154 on, and inf·0 is NaN.
zh: 用平方再开方求绝对值要先算 x²，从 1e154 起它就是 inf，乘 0 得 NaN。
card: huge-inputs
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
    t = np.tanh(softplus(x))
    root = sigmoid(x) * (1 - t * t)
    return t + np.sign(x) * np.sqrt(x * x * root * root)
