"""fails: extremes

en: With e = e^x the quotient of polynomials is exact, until e⁴ overflows: NaN from x = 178 on.
zh: 令 e = e^x 写成多项式之商是精确的，但 e⁴ 会溢出：x ≥ 178 时得 NaN。
card: mish-one-exponential
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
    e = np.exp(x.astype(np.float64))
    top = 4 * (x + 1) + 4 * e * e + e**3 + e * (4 * x + 6)
    return (e * top / (2 * e + e * e + 2) ** 2).astype(x.dtype)


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
