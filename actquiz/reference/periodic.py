"""Snake: a periodic unit that keeps a trend."""

from __future__ import annotations

import numpy as np

from actquiz.reference._compensated import two_product
from actquiz.reference._float64 import Array, elementwise


@elementwise
def snake(x: Array, alpha: float = 1.0) -> Array:
    """Return x + sin²(alpha·x)/alpha; alpha = 0 is the limit x.

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits: -inf at -inf, inf at inf. NaN stays NaN.
    Source: Ziyin, Hartwig & Ueda 2020, "Neural networks fail to learn periodic functions", arXiv:2006.08195.
    Accuracy: 2.8 ULP of the size of the terms; float32 correctly rounded.
    """
    if alpha == 0:
        return x
    sine, _ = _sine_and_cosine(x, alpha)
    # where alpha·x leaves the range nobody knows its sine, and next to x it does not matter
    return x + np.where(np.isfinite(sine), np.square(sine) / alpha, 0.0)


@elementwise
def snake_derivative(x: Array, alpha: float = 1.0) -> Array:
    """Return 1 + sin(2·alpha·x) = (sin(alpha·x) + cos(alpha·x))².

    It lies in [0, 2]: snake never decreases. The square keeps more digits near the zeros than the sum does.
    No limit at ±inf: NaN there, and where alpha·x is beyond the range. NaN stays NaN.
    Accuracy: 4.1 ULP of the size of the terms; float32 correctly rounded.
    """
    sine, cosine = _sine_and_cosine(x, alpha)
    root: Array = sine + cosine
    return root * root


def _sine_and_cosine(x: Array, alpha: float) -> tuple[Array, Array]:
    """Return sine and cosine of alpha·x, what the rounding of the product lost included."""
    if alpha == 1:
        return np.sin(x), np.cos(x)
    mantissa, exponent = np.frexp(x)  # so that the product is exact for huge x too
    u, low = (np.ldexp(part, exponent) for part in two_product(alpha, mantissa))
    sine, cosine = np.sin(u), np.cos(u)
    # beyond 1e7 what is lost is no longer small
    turn, step = (np.cos(low), np.sin(low)) if (np.abs(low) > 1e-9).any() else (1.0, low)
    return sine * turn + cosine * step, cosine * turn - sine * step
