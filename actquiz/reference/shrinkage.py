"""Shrinkage units: a dead zone around 0."""

from __future__ import annotations

import numpy as np

from actquiz.reference._float64 import Array, elementwise, indicator
from actquiz.reference.hyperbolic import tanh_of

# highest power first
_NUMERATOR = (65.0, 42900.0, 6891885.0, 349188840.0, 4583103525.0)
_DENOMINATOR = (66.0, 45045.0, 7567560.0, 413513100.0, 6547290750.0, 13749310575.0)


@elementwise
def softshrink(x: Array, lambd: float = 0.5) -> Array:
    """Return x - lambd where x > lambd, x + lambd where x < -lambd, else 0 (lambd >= 0).

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits: -inf at -inf, inf at inf. NaN stays NaN; in Keras and ONNX it becomes 0.
    Source: Donoho & Johnstone 1994 (soft thresholding); it is the proximal map of lambd·abs(x).
    Accuracy: one rounding.
    """
    return np.where(np.abs(x) <= lambd, 0.0, x - np.copysign(lambd, x))


@elementwise
def softshrink_derivative(x: Array, lambd: float = 0.5) -> Array:
    """Return 1 where abs(x) > lambd, else 0.

    At the kinks ±lambd any slope in [0, 1] is a subgradient; PyTorch, JAX and TensorFlow return 0.
    Limits: 1 at ±inf. NaN stays NaN.
    Accuracy: exact.
    """
    return indicator(np.abs(x) > lambd, x)


@elementwise
def hardshrink(x: Array, lambd: float = 0.5) -> Array:
    """Return x where abs(x) > lambd, else 0 (lambd >= 0).

    Limits: -inf at -inf, inf at inf. NaN stays NaN; in Keras and ONNX it becomes 0.
    Source: Donoho & Johnstone 1994 (hard thresholding).
    Accuracy: exact.
    """
    return np.where(np.abs(x) <= lambd, 0.0, x)


@elementwise
def hardshrink_derivative(x: Array, lambd: float = 0.5) -> Array:
    """Return 1 where abs(x) > lambd, else 0.

    The function jumps at ±lambd; PyTorch returns 0 there, as here.
    Limits: 1 at ±inf. NaN stays NaN.
    Accuracy: exact.
    """
    return indicator(np.abs(x) > lambd, x)


@elementwise
def tanhshrink(x: Array) -> Array:
    """Return x - tanh(x).

    Near 0 this is x³/3, and the subtraction cancels: every library returns 0 for 1e-8, where it is 3.3e-25.
    Limits: -inf at -inf, inf at inf. The sign of zero is kept. NaN stays NaN.
    Accuracy: 3.3 ULP; float32 correctly rounded.
    """
    # Lambert's fraction: tanh(a) = a / (1 + K) with K = a²/(3 + a²/(5 + … a²/21)), so a - tanh(a) = a·K/(1 + K);
    # multiplied out, numerator and denominator are polynomials in a² with positive coefficients: nothing cancels
    square = np.square(np.clip(x, -1.5, 1.5))
    near_zero = _polynomial(square, _NUMERATOR)
    near_zero /= _polynomial(square, _DENOMINATOR)
    near_zero *= square
    near_zero *= x
    return np.where(square < 2.25, near_zero, x - np.tanh(x))


@elementwise
def tanhshrink_derivative(x: Array) -> Array:
    """Return tanh²(x), which is 1 - tanh′(x) without the cancellation.

    Limits: 1 at ±inf; the minimum is 0 at 0. NaN stays NaN.
    Accuracy: 4.4 ULP; float32 correctly rounded.
    """
    return np.square(tanh_of(x))


def _polynomial(x: Array, coefficients: tuple[float, ...]) -> Array:
    """Horner's scheme."""
    value = np.full_like(x, coefficients[0])
    for coefficient in coefficients[1:]:
        value *= x
        value += coefficient
    return value
