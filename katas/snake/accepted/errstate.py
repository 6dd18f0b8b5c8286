"""Textbook formulas with the warnings off, the infinities put back."""

import numpy as np


def snake(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        y = x + np.sin(alpha * x) ** 2 / alpha
    return np.where(np.isinf(x), x, y)


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + 2 * np.sin(alpha * x) * np.cos(alpha * x)
