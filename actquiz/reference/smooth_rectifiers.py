"""Softplus: the smooth ReLU."""

from __future__ import annotations

import numpy as np

from actquiz.reference._compensated import LARGEST, split_exp, two_product
from actquiz.reference._float64 import Array, elementwise


@elementwise
def softplus(x: Array, beta: float = 1.0) -> Array:
    """Return log(1 + e^(beta·x)) / beta, for beta > 0.

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits: 0 at -inf, inf at inf. NaN stays NaN.
    PyTorch returns x itself where beta·x > 20, an error of 2e-9.
    Source: Dugas et al. 2001, "Incorporating second-order functional knowledge for better option pricing".
    """
    # log(1 + e^u) = max(u, 0) + log(1 + e^-|u|)
    decay, rest = _decay(x, beta)
    tail = np.where(rest < 1.0, decay, np.log1p(decay)) / beta * rest
    return np.maximum(x, 0.0) + tail


@elementwise
def softplus_derivative(x: Array, beta: float = 1.0) -> Array:
    """Return sigmoid(beta·x).

    Limits: 0 at -inf, 1 at inf. NaN stays NaN. There is no kink.
    """
    decay, rest = _decay(x, beta)
    return np.where(x < 0, decay * rest, 1.0) / (1.0 + decay * rest)


def _decay(x: Array, beta: float) -> tuple[Array, Array]:
    """Return a, b with a·b = e^-|beta·x|, what the rounding of beta·x lost included."""
    u, low = two_product(beta, np.clip(x, -LARGEST, LARGEST))
    decay, rest = split_exp(-np.abs(u))
    return decay * (1.0 - np.sign(u) * low), rest
