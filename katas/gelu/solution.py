"""GELU in its exact form, and its derivative."""

import math

import numpy as np

_erfc = np.frompyfunc(math.erfc, 1, 1)
# √2 in two parts; the first has 24 bits, and its product with up to 29 other bits is exact
_ROOT_HIGH, _ROOT_LOW = 1.4142135381698608, 2.420323420895794e-08


def gelu(x: np.ndarray) -> np.ndarray:
    """Return x * Φ(x), Φ the distribution function of a standard normal, entry by entry."""
    size = _bounded(x)
    upper, _ = _tail(size)
    # one tail serves both sides: x·Φ(x) is x - x·Q(x) on the right and x·Q(-x) on the left
    return (np.maximum(x, 0) - size * upper).astype(x.dtype)


def gelu_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of gelu at the input x."""
    size = _bounded(x)
    upper, density = _tail(size)
    left = upper - size * density
    return np.where(x > 0, 1 - left, left).astype(x.dtype)


def _bounded(x: np.ndarray) -> np.ndarray:
    """Return abs(x) in float64, at most 40: there the tail is 0 already, and nothing overflows or is inf times 0."""
    return np.minimum(np.abs(x), 40).astype(np.float64)


def _tail(t: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return Q(t) = 1 - Φ(t) and the density at t."""
    # an error in the exponent is one of the result, and half an ULP of 800 is a lot: t² = high² + low·(t + high)
    high, low = _halves(t)
    density = np.exp(-high * high / 2) * np.exp(-low * (t + high) / 2) / math.sqrt(2 * math.pi)
    # erfc multiplies a relative error in its argument by up to t²: see what t - √2·u has become, and correct Q by it
    u = t / math.sqrt(2)
    high, low = _halves(u)
    lost = t - high * _ROOT_HIGH - low * _ROOT_HIGH - u * _ROOT_LOW
    return np.asarray(_erfc(u), dtype=np.float64) / 2 - lost * density, density


def _halves(a: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return two numbers with the sum a; the first has 24 bits, so that its square is exact."""
    high = a.astype(np.float32).astype(np.float64)
    return high, a - high
