"""No erfc at all: the series of the normal integral in the middle, Lentz's continued fraction in the tail."""

import numpy as np

PHI0 = 1 / np.sqrt(2 * np.pi).item()


def _density(t):
    return PHI0 * np.exp(-t * t / 2)


def _upper(t):
    """Return P(X > t) for t >= 0."""
    near = np.minimum(t, 3.0)
    term, total = near, near
    for n in range(1, 60):
        term = term * near * near / (2 * n + 1)
        total = total + term
    middle = 0.5 - _density(near) * total
    far = np.maximum(t, 3.0)
    fraction = far
    for n in range(80, 0, -1):
        fraction = far + n / fraction
    return np.where(t < 3, middle, _density(far) / fraction)


def gelu(x):
    size = np.minimum(np.abs(x.astype(float)), 60)
    return (np.maximum(x.astype(float), 0) - size * _upper(size)).astype(x.dtype)


def gelu_derivative(x):
    size = np.minimum(np.abs(x.astype(float)), 60)
    low = _upper(size) - size * _density(size)
    return np.where(x > 0, 1 - low, low).astype(x.dtype)
