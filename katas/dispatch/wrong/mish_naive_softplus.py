"""fails: accuracy

en: log(1 + e^x) is 0 from -37 on downwards, so tanh of it is 0 and one of the two terms is missing.
zh: x < -37 时 log(1 + e^x) 得 0，tanh 也是 0，导数就少了一项。
card: softplus-stable
"""

import numpy as np


def _relu(x):
    return np.heaviside(x, x.dtype.type(0))


def _leaky_relu(x):
    return np.where(x > 0, 1, np.where(x <= 0, x.dtype.type(0.01), x))


def _elu(x):
    return np.exp(np.minimum(x, 0))


def _sigmoid(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2


def _tanh(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2


def _swish(x):
    x = np.clip(x, -1000, 1000)
    d = np.exp(-np.abs(x))
    s, rest = np.where(x < 0, d, 1) / (1 + d), np.where(x < 0, 1, d) / (1 + d)
    return s * (1 + x * rest)


def _mish(x):
    bounded = np.clip(x, -1000, 80)
    t = np.tanh(np.log(1 + np.exp(bounded)))
    d = np.exp(-np.abs(bounded))
    return t + bounded * np.where(x < 0, d, 1) / (1 + d) * (1 - t * t)


TABLE = {
    "relu": _relu,
    "sigmoid": _sigmoid,
    "tanh": _tanh,
    "leaky_relu": _leaky_relu,
    "elu": _elu,
    "swish": _swish,
    "mish": _mish,
}


def compute_derivative(x, name):
    if name not in TABLE:
        raise ValueError(f"unknown activation {name!r}")
    return TABLE[name](x)
