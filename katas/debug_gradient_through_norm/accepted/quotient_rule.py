"""The quotient rule as it stands, g/n - a·(g·a)/n³, in float64 with the rows scaled by their largest entry first."""

import numpy as np


def _scaled(z):
    a = np.maximum(z.astype(np.float64), 0)
    largest = a.max(axis=-1, keepdims=True)
    largest = np.where(largest == 0, 1, largest)
    a = a / largest
    n = np.sqrt(np.einsum("...i,...i->...", a, a))[..., None]
    return a, np.where(n == 0, 1, n), largest


def forward(z):
    a, n, _ = _scaled(z)
    return (a / n).astype(z.dtype)


def backward(grad_output, z):
    a, n, largest = _scaled(z)
    g = grad_output.astype(np.float64)
    dot = np.einsum("...i,...i->...", g, a)[..., None]
    return np.where(z <= 0, 0, (g / n - a * dot / n**3) / largest).astype(z.dtype)
