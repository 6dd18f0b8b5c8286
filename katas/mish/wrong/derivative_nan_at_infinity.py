"""fails: infinity

en: At inf the second term is inf·0, NaN; the slope there tends to 1.
zh: 在 inf 处第二项是 inf·0，即 NaN；那里的斜率趋于 1。
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
    with np.errstate(invalid="ignore"):
        return t + x * sigmoid(x) * (1 - t * t)
