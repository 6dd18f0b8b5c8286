"""Tanhshrink and its derivative."""

import numpy as np

TERMS = 9


def tanhshrink(x: np.ndarray) -> np.ndarray:
    """Return x - tanh(x), entry by entry."""
    # below 1 the difference cancels, more and more towards 0; from 1 on it has its digits
    return np.where(np.abs(x) < 1, _near_zero(np.clip(x, -1, 1)), x - np.tanh(x))


def tanhshrink_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of tanhshrink at the input x."""
    # 1 - (1 - tanh²) with the subtraction carried out on paper
    return np.square(np.tanh(x))


def _near_zero(x: np.ndarray) -> np.ndarray:
    """Return (x·cosh(x) - sinh(x)) / cosh(x), the numerator as a series in which nothing cancels.

    Its terms are 2k·x^(2k+1) / (2k+1)!, all of the sign of x; each is the one before times x² / (2k·(2k + 3)).
    """
    square = x * x
    bracket = np.ones_like(x)
    for k in range(TERMS, 0, -1):
        bracket = 1 + square * bracket / (2 * k * (2 * k + 3))
    return x * square * bracket / (3 * np.cosh(x))
