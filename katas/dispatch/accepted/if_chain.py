"""A chain of if with np.where throughout, NaN kept at the end, overflow silenced."""

import numpy as np


def compute_derivative(x: np.ndarray, name: str) -> np.ndarray:
    one, zero = x.dtype.type(1), x.dtype.type(0)
    with np.errstate(all="ignore"):
        plus, minus = 1 / (1 + np.exp(-x)), 1 / (1 + np.exp(x))
        if name == "relu":
            d = np.where(x > 0, one, zero)
        elif name == "leaky_relu":
            d = np.where(x > 0, one, x.dtype.type(0.01))
        elif name == "elu":
            d = np.where(x > 0, one, np.exp(x))
        elif name == "sigmoid":
            d = plus * minus
        elif name == "tanh":
            d = 4 / (1 + np.exp(2 * x)) / (1 + np.exp(-2 * x))
        elif name == "swish":
            d = plus + np.where(np.isinf(x), zero, x * plus * minus)
        elif name == "mish":
            t = np.tanh(np.logaddexp(0, x))
            d = t + np.where(np.isinf(x), zero, x * plus * (1 - t * t))
        else:
            raise ValueError("unknown activation: " + name)
    return np.where(np.isnan(x), x, d)
