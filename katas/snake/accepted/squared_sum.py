"""1 + sin(2u) = (sin(u) + cos(u))², in float64, rounded once."""

import numpy as np


def _angle(x, alpha):
    return alpha * np.where(np.isinf(x), 0, x).astype(np.float64)


def snake(x, alpha=1.0):
    wave = np.square(np.sin(_angle(x, alpha))) / alpha
    return x + wave.astype(x.dtype)


def snake_derivative(x, alpha=1.0):
    u = _angle(x, alpha)
    return np.square(np.sin(u) + np.cos(u)).astype(x.dtype)
