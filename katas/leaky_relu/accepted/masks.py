"""Masks and out=, with buffers of its own."""

import numpy as np


def leaky_relu(x: np.ndarray, negative_slope: float = 0.01) -> np.ndarray:
    out = np.array(x, copy=True)
    np.multiply(out, negative_slope, out=out, where=x <= 0)
    return out


def leaky_relu_derivative(x: np.ndarray, negative_slope: float = 0.01) -> np.ndarray:
    out = np.ones_like(x)
    out[x <= 0] = negative_slope
    out[np.isnan(x)] = np.nan
    return out
