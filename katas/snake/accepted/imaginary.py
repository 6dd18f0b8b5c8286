"""The sine as the imaginary part of a complex exponential; tuples of masks."""

import numpy as np


def _sine(u):
    return np.exp(1j * u.astype(np.float64)).imag


def snake(x, alpha=1.0):
    bounded = np.where(np.abs(x) < np.inf, x, np.where(np.isnan(x), x, 0))
    wave = _sine(alpha * bounded)
    return x + (wave * wave / alpha).astype(x.dtype)


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return (1 + _sine(alpha * (2 * x.astype(np.float64)))).astype(x.dtype)
