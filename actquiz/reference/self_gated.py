"""Units that gate themselves: x times a smooth step of x. SiLU, Swish and Mish."""

from __future__ import annotations

import numpy as np

from actquiz.reference._compensated import LARGEST, split_exp, two_product
from actquiz.reference._float64 import Array, elementwise, mirrored


@elementwise
def swish(x: Array, beta: float = 1.0) -> Array:
    """Return x·sigmoid(beta·x). beta = 1 is SiLU, beta = 0 is x/2, beta towards inf is ReLU.

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits for beta > 0: -0 at -inf, inf at inf. NaN stays NaN. x·sigmoid(x) as it stands is NaN at -inf.
    Sources: Ramachandran, Zoph & Le 2017, arXiv:1710.05941; Elfwing, Uchibe & Doya 2017, arXiv:1702.03118.
    Accuracy: 2.9 ULP; float32 correctly rounded.
    """
    if beta == 0:
        return x / 2.0
    if beta < 0:
        return -_gated(-x, -beta)
    return _gated(x, beta)


@elementwise
def swish_derivative(x: Array, beta: float = 1.0) -> Array:
    """Return sigmoid(u)·(1 + u·sigmoid(-u)) with u = beta·x.

    Limits for beta > 0: 0 at -inf, 1 at inf; 1/2 at 0; a zero at u = -1.27846. NaN stays NaN.
    Around the zero the terms cancel, and the error is to be measured against their size.
    Accuracy: 4.2 ULP of the size of the terms; float32 correctly rounded.
    """
    return _slope(*_exponent(np.clip(x, -LARGEST, LARGEST), beta))


@elementwise
def swish_beta_derivative(x: Array, beta: float = 1.0) -> Array:
    """Return the derivative with respect to beta: x²·sigmoid(u)·sigmoid(-u) with u = beta·x.

    Limits for beta ≠ 0: 0 at ±inf; for beta = 0 it is x²/4. NaN stays NaN.
    Accuracy: 6.2 ULP; float32 correctly rounded.
    """
    bounded = np.clip(x, -LARGEST, LARGEST)
    u, low = _product(beta, bounded)
    # the square of x·e^(-|u|/2)/(1 + e^-|u|): neither x² nor e^-|u| is formed, so neither leaves the range
    half = np.exp(-np.abs(u) / 2.0) * (1.0 - np.sign(u) * low / 2.0)
    root: Array = bounded * half / (1.0 + half * half)
    return np.square(root)


@elementwise
def silu(x: Array) -> Array:
    """Return x·sigmoid(x).

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits: -0 at -inf, inf at inf; the minimum is -0.27846 at -1.27846. NaN stays NaN. x·sigmoid(x) as it stands is
    NaN at -inf.
    Sources: Hendrycks & Gimpel 2016, arXiv:1606.08415; Elfwing, Uchibe & Doya 2017, arXiv:1702.03118.
    Accuracy: 2.1 ULP; float32 correctly rounded.
    """
    return _gated(x, 1.0)


@elementwise
def silu_derivative(x: Array) -> Array:
    """Return sigmoid(x)·(1 + x·sigmoid(-x)).

    Limits: 0 at -inf, 1 at inf; 1/2 at 0; a zero at -1.27846; the maximum is 1.09984 at 2.39936. NaN stays NaN.
    Around the zero the terms cancel, and the error is to be measured against their size.
    Accuracy: 3.2 ULP of the size of the terms; float32 correctly rounded.
    """
    return _slope(x, *split_exp(-np.minimum(np.abs(x), LARGEST)))


@elementwise
def mish(x: Array) -> Array:
    """Return x·tanh(log(1 + e^x)).

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits: -0 at -inf, inf at inf. NaN stays NaN.
    Source: Misra 2019, "Mish: A self regularized non-monotonic activation function", arXiv:1908.08681.
    Accuracy: 3.3 ULP; float32 correctly rounded.
    """
    # tanh(log(y)) = (y² - 1)/(y² + 1) needs neither logarithm nor tanh. With y = 1 + e^x that is
    # (e^2x + 2e^x)/(e^2x + 2e^x + 2); p and q are 1 and e^x, divided by e^x where x > 0 so that neither overflows
    decay, rest = split_exp(np.minimum(x, 0.0))
    q, p = decay * rest, np.exp(-np.maximum(x, 0.0))
    gate = decay * ((q + 2.0 * p) / (q * (q + 2.0 * p) + 2.0 * p * p))
    return np.asarray(np.maximum(x, -LARGEST) * gate * rest)


@elementwise
def mish_derivative(x: Array) -> Array:
    """Return the derivative of mish.

    With e = e^x: e·(4(x + 1) + e·(4x + 6 + e·(4 + e))) / (2 + e·(2 + e))².
    For x >= 0 numerator and denominator are divided by e⁴, and 1 is split off.
    Limits: 0 at -inf, 1 at inf; 0.6 at 0; a zero at -1.19243. NaN stays NaN.
    Around the zero the terms cancel, and the error is to be measured against their size.
    Accuracy: 3.2 ULP of the size of the terms; float32 correctly rounded.
    """
    bounded = np.clip(x, -LARGEST, LARGEST)
    decay, rest = split_exp(-np.abs(bounded))
    e = decay * rest
    near = np.clip(bounded, -1e4, 1e4)  # beyond, e is 0 and the factor does not matter
    numerator = 4.0 * (near + 1.0) + e * (4.0 * near + 6.0 + e * (4.0 + e))
    falling: Array = decay * (numerator / np.square(2.0 + e * (2.0 + e))) * rest
    excess = e * e * (4.0 * near - 2.0 + e * (4.0 * near - 4.0 - 4.0 * e))
    rising = 1.0 + excess / np.square(1.0 + 2.0 * e * (1.0 + e))
    return np.where(x < 0, falling, rising)


def _gated(x: Array, beta: float) -> Array:
    """Return x·sigmoid(beta·x) for beta > 0.

    Both sides are max(x, 0) minus the same tail, abs(x)·e^-|u|/(1 + e^-|u|).
    """
    size = np.minimum(np.abs(x), LARGEST)
    _, decay, rest = _exponent(size, beta)
    return np.maximum(x, 0.0) - decay * (size / (1.0 + decay * rest)) * rest


def _slope(u: Array, decay: Array, rest: Array) -> Array:
    """Return the derivative of u·sigmoid(u), for u and e^-|u| = decay·rest."""
    size = np.minimum(np.abs(u), LARGEST)
    small = decay * rest
    # for u < 0: e^u·(1 + u + e^u)/(1 + e^u)²; the slope at u is 1 minus the slope at -u
    return mirrored(decay * ((1.0 - size + small) / np.square(1.0 + small)) * rest, u)


def _product(beta: float, x: Array) -> tuple[Array, Array]:
    """Return beta·x within the range, and what its rounding lost."""
    if beta == 1:
        return x, np.array(0.0)
    u, low = two_product(beta, x)
    return np.clip(u, -LARGEST, LARGEST), low


def _exponent(x: Array, beta: float) -> tuple[Array, Array, Array]:
    """Return u = beta·x, and a, b with a·b = e^-|u|, the lost part included."""
    u, low = _product(beta, x)
    decay, rest = split_exp(-np.abs(u))
    if beta == 1:
        return u, decay, rest
    return u, decay * (1.0 - np.sign(u) * low), rest
