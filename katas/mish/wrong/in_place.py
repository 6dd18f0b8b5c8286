"""fails: read_only

en: `x *= t` overwrites the input, which the backward pass needs and which may be read-only.
zh: `x *= t` 改写了输入：反向传播还要用它，而且它可能是只读的。
card: numpy-inputs-untouched
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
    np.copyto(x, finite(x), where=t == 0)
    x *= t
    return x


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
