"""Both halves of the sigmoid by masks, buffers of NaN, and a log-space gate where it is negative."""

import numpy as np


def _parts(gate):
    """silu and its slope."""
    g = np.atleast_1d(gate)
    value, slope = np.full(g.shape, np.nan, g.dtype), np.full(g.shape, np.nan, g.dtype)
    right, left = (g >= 0) & (g < np.inf), (g < 0) & (g > -np.inf)
    e = np.exp(-g[right])
    value[right] = g[right] / (1 + e)
    slope[right] = 1 / (1 + e) + g[right] * (e / (1 + e)) / (1 + e)
    e = np.exp(g[left])
    s = np.exp(g[left] - np.log1p(e))
    value[left] = g[left] * s
    slope[left] = s + g[left] * s / (1 + e)
    value[g == np.inf], slope[g == np.inf] = np.inf, 1
    value[g == -np.inf], slope[g == -np.inf] = 0, 0
    return value.reshape(gate.shape), slope.reshape(gate.shape)


def swiglu(gate, up):
    return _parts(gate)[0] * up


def swiglu_backward(grad_output, gate, up):
    value, slope = _parts(gate)
    return np.einsum("...,...,...->...", grad_output, up, slope), grad_output * value
