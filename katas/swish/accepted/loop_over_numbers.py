"""Entry by entry with the math module, in Python floats, the dtype put back at the end."""

import math

import numpy as np


def _sigmoid(u):
    if u >= 0:
        return 1.0 / (1.0 + math.exp(-u))
    e = math.exp(u)
    return e / (1.0 + e)


def _each(x, f):
    out = np.empty(x.shape, dtype=x.dtype)
    with np.errstate(all="ignore"):
        for index in np.ndindex(*x.shape):
            v = float(x[index])
            out[index] = v if math.isnan(v) else f(v)
    return out


def swish(x, beta=1.0):
    def f(v):
        s = _sigmoid(beta * v)
        return 0.0 if s == 0 else v * s

    return _each(x, f)


def swish_derivative(x, beta=1.0):
    def f(v):
        u = beta * v
        if math.isinf(u):
            return 1.0 if u > 0 else 0.0
        s = _sigmoid(u)
        return s + u * s * _sigmoid(-u)

    return _each(x, f)


def swish_beta_derivative(x, beta=1.0):
    def f(v):
        u = beta * v
        if math.isinf(u):
            return 0.0
        return (v * _sigmoid(u)) * (v * _sigmoid(-u))

    return _each(x, f)
