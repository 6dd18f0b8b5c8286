"""Smooth versions of ReLU: softplus and squareplus."""

from __future__ import annotations

import numpy as np

from actquiz.reference._compensated import split_exp, two_product
from actquiz.reference._float64 import Array, elementwise, mirrored


@elementwise
def softplus(x: Array, beta: float = 1.0) -> Array:
    """Return log(1 + e^(beta·x)) / beta, for beta > 0.

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits: 0 at -inf, inf at inf. NaN stays NaN.
    PyTorch returns x itself where beta·x > 20, an error of 2e-9.
    Source: Dugas et al. 2001, "Incorporating second-order functional knowledge for better option pricing".
    Accuracy: 2.6 ULP; float32 correctly rounded.
    """
    # log(1 + e^u) = max(u, 0) + log(1 + e^-|u|)
    decay, rest = _decay(x, beta)
    tail = np.log1p(decay) if rest.ndim == 0 else np.where(rest < 1.0, decay, np.log1p(decay))
    return np.maximum(x, 0.0) + tail / beta * rest


@elementwise
def softplus_derivative(x: Array, beta: float = 1.0) -> Array:
    """Return sigmoid(beta·x).

    Limits: 0 at -inf, 1 at inf. NaN stays NaN. There is no kink.
    Accuracy: 2.9 ULP; float32 correctly rounded.
    """
    decay, rest = _decay(x, beta)
    small = decay * rest
    return mirrored(small / (1.0 + small), x)


@elementwise
def squareplus(x: Array, b: float = 4.0) -> Array:
    """Return (x + √(x² + b)) / 2, for b > 0.

    A softplus without exponentials: b = 4 has its curvature at 0, b = 4·log²2 its value there.
    For x < 0 the sum cancels; it is written as the quotient b / (2·(√(x² + b) - x)).
    Limits: 0 at -inf, inf at inf. NaN stays NaN.
    Source: Barron 2021, "Squareplus: A softplus-like algebraic rectifier", arXiv:2112.11687.
    Accuracy: 2.5 ULP; float32 correctly rounded.
    """
    # for x >= 0 the same quotient is what is to be added to x
    return np.maximum(x, 0.0) + b / 4.0 / _half_sum(x, _root(x, b))


@elementwise
def squareplus_derivative(x: Array, b: float = 4.0) -> Array:
    """Return (1 + x/√(x² + b)) / 2.

    For x < 0 the sum cancels; it is written as the quotient b / (2·√(x² + b)·(√(x² + b) - x)).
    Limits: 0 at -inf, 1 at inf; 1/2 at 0. NaN stays NaN.
    Accuracy: 3.9 ULP; float32 correctly rounded.
    """
    root = _root(x, b)
    return mirrored(b / 4.0 / root / _half_sum(x, root), x)


def _root(x: Array, b: float) -> Array:
    """Return √(x² + b); beyond 1e150, where x² might overflow, that is abs(x)."""
    size = np.abs(x)
    return np.maximum(np.sqrt(np.square(np.minimum(size, 1e150)) + b), size)


def _half_sum(x: Array, root: Array) -> Array:
    return root / 2.0 + np.abs(x) / 2.0


def _decay(x: Array, beta: float) -> tuple[Array, Array]:
    """Return a, b with a·b = e^-|beta·x|, what the rounding of beta·x lost included."""
    if beta == 1:
        return split_exp(-np.abs(x))
    u, low = two_product(beta, x)
    decay, rest = split_exp(-np.abs(u))
    return decay * (1.0 - np.sign(u) * low), rest
