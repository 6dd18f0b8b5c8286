"""fails: infinity

en: At -inf the gate is 0, and -inf times 0 is NaN; the limit is 0.
zh: 在 -inf 处门是 0，而 -inf 乘 0 得 NaN；极限是 0。
card: activation-coding-task
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
    with np.errstate(invalid="ignore"):
        return x * np.tanh(softplus(x))


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
