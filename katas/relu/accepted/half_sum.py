"""(x + |x|) / 2 halved before the sum, and a cache of results that is never trusted for another array."""

import numpy as np

_last = {}


def relu(x: np.ndarray) -> np.ndarray:
    half = x / 2
    with np.errstate(invalid="ignore"):
        y = half + np.abs(half)
    y = np.where(x == -np.inf, x.dtype.type(0), y)
    # halving loses the last bit of the very smallest numbers
    y = np.where(np.abs(x) < 1e-30, np.maximum(x, 0), y)
    _last["relu"] = y
    return y


def relu_derivative(x: np.ndarray) -> np.ndarray:
    y = np.clip(np.ceil(np.clip(x, -1, 1)), 0, 1)
    _last["derivative"] = y
    return y
