"""fails: derivative

en: mish(x)·(1 + tanh(mish(x)²)) is the derivative of nothing: at 0 it is 0 instead of 0.6, and on the right it grows like 2x.
zh: mish(x)·(1 + tanh(mish(x)²)) 不是任何东西的导数：在 0 处得 0 而不是 0.6，往右像 2x 一样增长。
card: mish-derivative
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
    m = mish(x)
    return m * (1 + np.tanh(m * m))
