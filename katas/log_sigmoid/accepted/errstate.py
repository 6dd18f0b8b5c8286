"""Textbook formulas in float64 where they hold, x itself far on the left; warnings off."""

import numpy as np


def log_sigmoid(x):
    wide = x.astype(np.float64)
    with np.errstate(over="ignore"):
        y = -np.log1p(np.exp(-wide))
    return np.where(wide < -40, wide, y).astype(x.dtype)


def log_sigmoid_derivative(x):
    with np.errstate(over="ignore"):
        return (1 / (1 + np.exp(x.astype(np.float64)))).astype(x.dtype)
