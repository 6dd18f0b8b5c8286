"""Piecewise units for cheap hardware: hard sigmoid, hard swish, hard tanh and the step."""

from __future__ import annotations

import numpy as np

from actquiz.reference._float64 import Array, elementwise, indicator


@elementwise
def hard_sigmoid(x: Array) -> Array:
    """Return min(max(0, x + 3), 6) / 6.

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    PyTorch's slope of 1/6; ONNX's default is 0.2·x + 0.5, and Keras 2 had that too.
    Limits: 0 at -inf, 1 at inf. NaN stays NaN.
    Sources: Courbariaux, Bengio & David 2015, arXiv:1511.00363; Howard et al. 2019, arXiv:1905.02244.
    Accuracy: 1.0 ULP; float32 correctly rounded.
    """
    return np.clip(x + 3.0, 0.0, 6.0) / 6.0


@elementwise
def hard_sigmoid_derivative(x: Array) -> Array:
    """Return 1/6 where -3 < x < 3, else 0.

    At the kinks ±3 any slope in [0, 1/6] is a subgradient; PyTorch, JAX and TensorFlow return 0.
    Limits: 0 at ±inf. NaN stays NaN.
    Accuracy: 0.4 ULP; float32 correctly rounded.
    """
    return indicator(np.abs(x) < 3, x) / 6.0


@elementwise
def hard_swish(x: Array) -> Array:
    """Return x·min(max(0, x + 3), 6) / 6.

    Limits: 0 at -inf, inf at inf. NaN stays NaN. PyTorch multiplies x by 6 first and overflows above 3e307.
    Source: Howard et al. 2019, "Searching for MobileNetV3", arXiv:1905.02244.
    Accuracy: 1.3 ULP; float32 correctly rounded.
    """
    # the maximum keeps -inf from meeting the 0
    return np.maximum(x, -3.0) * (np.clip(x + 3.0, 0.0, 6.0) / 6.0)


@elementwise
def hard_swish_derivative(x: Array) -> Array:
    """Return 0 where x <= -3, (2x + 3)/6 where -3 < x < 3, 1 where x >= 3.

    At the kinks PyTorch returns 0 at -3 and 1 at 3, as here; between 0 and -1/2, and between 1 and 3/2, every
    number is legal. JAX and TensorFlow agree within one point.
    Limits: 0 at -inf, 1 at inf; a zero at -3/2. NaN stays NaN.
    Accuracy: 1.0 ULP; float32 correctly rounded.
    """
    return np.where(np.abs(x) < 3, (2.0 * x + 3.0) / 6.0, indicator(x > 0, x))


@elementwise
def hard_tanh(x: Array, min_val: float = -1.0, max_val: float = 1.0) -> Array:
    """Return x limited to [min_val, max_val].

    Limits: min_val at -inf, max_val at inf. The sign of zero is kept. NaN stays NaN.
    Source: Collobert 2004, "Large scale machine learning".
    Accuracy: exact.
    """
    return np.clip(x, min_val, max_val)


@elementwise
def hard_tanh_derivative(x: Array, min_val: float = -1.0, max_val: float = 1.0) -> Array:
    """Return 1 where min_val < x < max_val, else 0.

    At the kinks PyTorch returns 0, as here; JAX and TensorFlow return 1; any slope in [0, 1] is a subgradient.
    Limits: 0 at ±inf. NaN stays NaN.
    Accuracy: exact.
    """
    return indicator((x > min_val) & (x < max_val), x)


@elementwise
def step(x: Array) -> Array:
    """Return 1 where x >= 0, else 0.

    Limits: 0 at -inf, 1 at inf. NaN stays NaN.
    Source: McCulloch & Pitts 1943; Rosenblatt 1958.
    Accuracy: exact.
    """
    return indicator(x >= 0, x)


@elementwise
def step_derivative(x: Array) -> Array:
    """Return the straight-through estimate: 1 where abs(x) <= 1, else 0.

    The true derivative is 0 everywhere it exists, so nothing could be learnt from it. This is the derivative of
    hard_tanh instead (with 1 at its kinks).
    Limits: 0 at ±inf. NaN stays NaN.
    Sources: Bengio, Léonard & Courville 2013, arXiv:1308.3432; Hubara et al. 2016, arXiv:1602.02830.
    Accuracy: exact.
    """
    return indicator(np.abs(x) <= 1, x)
