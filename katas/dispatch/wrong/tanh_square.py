"""fails: accuracy

en: 1 - tanh² is 0 where tanh rounds to ±1; the derivative at 20 is 1.7e-17.
zh: tanh 舍入为 ±1 后 1 - tanh² 等于 0；20 处的导数是 1.7e-17。
card: sigmoid-tail-cancellation
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
    return 1 - np.tanh(x) ** 2


def _swish(x):
    x = np.clip(x, -1000, 1000)
    d = np.exp(-np.abs(x))
    s, rest = np.where(x < 0, d, 1) / (1 + d), np.where(x < 0, 1, d) / (1 + d)
    return s * (1 + x * rest)


def _mish(x):
    x = np.clip(x, -1000, 1000)
    d = np.exp(-np.abs(x))
    t = np.tanh(np.maximum(x, 0) + np.log1p(d))
    return t + x * np.where(x < 0, d, 1) / (1 + d) * (1 - t * t)


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
