"""fails: accuracy

en: A difference quotient for mish saves the formula and loses six of sixteen digits.
zh: mish 用差商来求，省了公式，也丢了十六位数字里的六位。
card: gradient-check-kinks
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
    def f(v):
        return v * np.tanh(np.logaddexp(0, v))

    wide = np.clip(x.astype(np.float64), -1000, 1000)
    return ((f(wide + 1e-5) - f(wide - 1e-5)) / 2e-5).astype(x.dtype)


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
