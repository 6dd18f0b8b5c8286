"""Both halves by masks; the derivative as 1 / cosh² with the overflow silenced."""

import numpy as np


def tanh(x, exp_minus_one=np.expm1):
    small = np.abs(x) < 1
    out = np.empty_like(x)
    e = exp_minus_one(2 * x[small])
    out[small] = e / (e + 2)
    z = np.exp(-2 * np.abs(x[~small]))
    out[~small] = np.copysign(1 - 2 * z / (1 + z), x[~small])
    return out


def tanh_derivative(x):
    with np.errstate(over="ignore"):
        cosh = np.exp(x) / 2 + np.exp(-x) / 2
        return 1 / cosh / cosh
