"""The derivative is never computed: below tol means beyond the input where it equals tol."""

import math

import numpy as np


def saturated_fraction(x, activation, tol=1e-2):
    """sigma' = 1/(4 cosh(x/2)^2) and tanh' = 1/cosh(x)^2, so the border is an inverse hyperbolic cosine."""
    if activation not in {"sigmoid", "tanh"}:
        raise ValueError("only sigmoid and tanh saturate on both sides, not " + activation)
    if x.size == 0:
        return 0.0
    if tol <= 0:
        return 0.0
    if tol > 1:
        return np.count_nonzero(~np.isnan(x)) / x.size
    border = math.acosh(1 / math.sqrt(tol)) * (2 if activation == "sigmoid" else 1)
    return np.count_nonzero(np.abs(x) > border) / x.size
