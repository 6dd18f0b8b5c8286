"""fails: values

en: tanh around tanh(softplus(x)) never exceeds tanh(1) = 0.7616: the function grows like 0.76·x instead of x.
zh: 在 tanh(softplus(x)) 外面再套一层 tanh，最大只有 tanh(1) = 0.7616：函数按 0.76·x 增长，而不是 x。
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
    gate = np.tanh(softplus(x))
    return x * np.tanh(gate)


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
