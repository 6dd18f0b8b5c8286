"""fails: values

en: x·tanh(x·softplus(x)) has an x too many: for negative input the two signs cancel and the result is positive, +0.3034 at -1.
zh: x·tanh(x·softplus(x)) 多了一个 x：输入为负时两个负号相消，结果成了正数，在 -1 处是 +0.3034。
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
    return x * np.tanh(x * softplus(x))


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
