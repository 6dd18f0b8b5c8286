"""A match statement with everything in float64, rounded once, and an exception class of its own."""

import numpy as np


class UnknownActivation(ValueError):
    def __init__(self, name):
        super().__init__(f"there is no activation called {name}")
        self.name = name


def _sigmoid(v):
    e = np.exp(-np.abs(v))
    return np.where(v >= 0, 1.0, e) / (1.0 + e)


def compute_derivative(x, name):
    v = np.clip(x.astype(np.float64), -2000.0, 2000.0)
    s = _sigmoid(v)
    match name:
        case "relu":
            y = (np.sign(v) + np.abs(np.sign(v))) / 2
        case "sigmoid":
            y = s * _sigmoid(-v)
        case "tanh":
            y = 4 * _sigmoid(2 * v) * _sigmoid(-2 * v)
        case "leaky_relu":
            y = np.select([v > 0, v <= 0], [1.0, 0.01], np.nan)
        case "elu":
            y = np.exp(np.minimum(v, 0.0))
        case "swish":
            y = s + v * s * _sigmoid(-v)
        case "mish":
            w = np.exp(np.minimum(v, 40.0))
            t = np.where(v > 40, 1.0, w * (w + 2) / (w * (w + 2) + 2))
            slope = np.where(v > 40, 0.0, 4 * (1 + w) ** 2 / ((1 + w) ** 2 + 1) ** 2)
            y = t + v * s * slope
            y = np.where(np.isnan(v), np.nan, y)
        case _:
            raise UnknownActivation(name)
    return y.astype(x.dtype)
