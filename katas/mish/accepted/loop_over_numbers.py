"""Entry by entry with the math module."""

import math

import numpy as np


def _one(v):
    if math.isnan(v):
        return v, v
    if v < -800:
        return -0.0, 0.0
    if v > 400:
        return v, 1.0
    t = math.tanh(math.log1p(math.exp(v)) if v < 30 else v)
    s = 1 / (1 + math.exp(-v)) if v > -700 else math.exp(v)
    return v * t, t + v * s * (1 - t * t)


def _table(x, which):
    values = [_one(float(v))[which] for v in x.flat]
    with np.errstate(all="ignore"):
        return np.array(values, dtype=x.dtype).reshape(x.shape)


def mish(x):
    return _table(x, 0)


def mish_derivative(x):
    return _table(x, 1)
