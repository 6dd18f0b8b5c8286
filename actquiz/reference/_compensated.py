"""Sums and products with the part that rounding takes away, and exponentials that never turn subnormal too early.

References: Dekker 1971, "A floating-point technique for extending the available precision"; Knuth, TAOCP 2, §4.2.2.
"""

from __future__ import annotations

import math

import numpy as np

from actquiz.reference._float64 import Array

LARGEST = float(np.finfo(np.float64).max)
_SPLITTER = 2.0**27 + 1
_FAR = -600.0
_SHIFT = 86.0
_SCALE = math.exp(-_SHIFT)  # of all integers near, e^-86 is closest to a double


def two_sum(a: Array | float, b: Array) -> tuple[Array, Array]:
    """Return (s, t): s = a + b rounded, and t = what the rounding lost, exactly (NaN where s is not finite)."""
    s = a + b
    of_b = s - a
    t = (a - (s - of_b)) + (b - of_b)
    return s, t


def two_product(a: Array | float, b: Array) -> tuple[Array, Array]:
    """Return (p, e): p = a * b rounded, and e = what the rounding lost (0 where splitting would overflow)."""
    p = a * b
    a_high, a_low = _halves(np.asarray(a))
    b_high, b_low = _halves(b)
    e = ((a_high * b_high - p) + a_high * b_low + a_low * b_high) + a_low * b_low
    return p, finite(e)


def finite(lost: Array) -> Array:
    """Return what a rounding lost, with 0 where the result was not finite and nothing is known."""
    return np.where(np.isfinite(lost), lost, 0.0)


def _halves(a: Array) -> tuple[Array, Array]:
    scaled = _SPLITTER * a
    high = scaled - (scaled - a)
    return high, a - high


def exact_sum(terms: Array, axis: int) -> Array:
    """Return the sum along `axis`, kept as a dimension, as if added with twice the digits and rounded once."""
    high = np.moveaxis(terms, axis, 0)
    if high.shape[0] == 0:
        return np.asarray(terms.sum(axis=axis, keepdims=True))
    low = np.zeros_like(high)
    while high.shape[0] > 1:
        half = high.shape[0] // 2
        odd_high, odd_low = high[2 * half :], low[2 * half :]
        high, lost = two_sum(high[:half], high[half : 2 * half])
        low = low[:half] + low[half : 2 * half] + finite(lost)
        high, low = np.concatenate([high, odd_high]), np.concatenate([low, odd_low])
    return np.moveaxis(high + low, 0, axis)


def split_exp(x: Array) -> tuple[Array, Array]:
    """Return (a, b) with a * b = e^x for x <= 0, where a keeps all its digits.

    e^x is subnormal below -708, but x·e^x may still be normal there: multiply a by the other factors first, b last.
    """
    far = x < _FAR
    if not far.any():
        return np.exp(x), np.array(1.0)
    return np.exp(np.where(far, x + _SHIFT, x)), np.where(far, _SCALE, 1.0)
