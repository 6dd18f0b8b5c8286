"""fails: shape

en: The masks select the two halves and `concatenate` joins them: as a flat array and in another order.
zh: 用掩码取出两半再用 `concatenate` 拼接：结果成了一维，顺序也变了。
card: numpy-elementwise-shape
"""

import numpy as np


def _relu(x):
    return np.heaviside(x, x.dtype.type(0))


def _leaky_relu(x):
    right = np.ones_like(x[x > 0])
    left = np.full_like(x[~(x > 0)], 0.01)
    return np.concatenate([left, right])


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
