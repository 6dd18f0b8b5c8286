"""Hyperbolic cosines with their overflow silenced; everything in float64."""

import numpy as np

SCALE = {"sigmoid": 0.5, "tanh": 1.0}


def saturated_fraction(x, activation, tol=1e-2):
    scale = SCALE.get(activation)
    if scale is None:
        raise ValueError(f"no derivative for {activation}")
    with np.errstate(over="ignore", invalid="ignore"):
        relative = 1 / np.cosh(scale * x.astype(np.float64)) ** 2
        saturated = relative < tol
    return saturated.sum() / max(1, saturated.size)
