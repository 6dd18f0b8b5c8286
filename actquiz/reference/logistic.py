"""The logistic sigmoid."""

from __future__ import annotations

import numpy as np

from actquiz.reference._float64 import Array, elementwise


@elementwise
def sigmoid(x: Array) -> Array:
    """Return 1 / (1 + e^-x).

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits: 0 at -inf, 1 at inf. NaN stays NaN.
    Source: Verhulst 1838 (the logistic curve); Rumelhart, Hinton & Williams 1986 (as a unit).
    """
    # e^-|x| never overflows; for x < 0 multiply numerator and denominator by e^x
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1.0) / (1.0 + decay)


@elementwise
def sigmoid_derivative(x: Array) -> Array:
    """Return e^-|x| / (1 + e^-|x|)², which is sigmoid(x)·(1 - sigmoid(x)).

    The product with 1 - sigmoid(x) cancels: it is 0 from x = 37 on, where the derivative is still 8.5e-17.
    PyTorch, JAX and TensorFlow use it; the quotient here keeps its digits.
    Limits: 0 at ±inf; the maximum is 1/4 at 0. NaN stays NaN.
    """
    decay = np.exp(-np.abs(x))
    return decay / (1.0 + decay) / (1.0 + decay)
