"""fails: no_mutation

en: It copies a read-only array only; every other caller finds the input clipped.
zh: 只有数组只读时才拷贝；其余情况下，调用者的输入已被截断。
card: numpy-inputs-untouched
"""

import numpy as np


def _relu(x):
    return np.heaviside(x, x.dtype.type(0))


def _leaky_relu(x):
    return np.where(x > 0, 1, np.where(x <= 0, x.dtype.type(0.01), x))


def _elu(x):
    v = np.require(x, requirements="W")
    return np.exp(np.minimum(v, 0, out=v))


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
