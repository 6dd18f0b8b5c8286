"""Piecewise units with a zero side: ReLU, ReLU6, squared ReLU and threshold."""

from __future__ import annotations

import numpy as np

from actquiz.reference._float64 import Array, elementwise, indicator


@elementwise
def relu(x: Array) -> Array:
    """Return max(0, x).

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits: 0 at -inf, inf at inf. NaN stays NaN.
    Sources: Nair & Hinton 2010, "Rectified linear units improve restricted Boltzmann machines"; Glorot et al. 2011.
    Accuracy: exact.
    """
    # np.maximum passes NaN on; x * (x > 0) would make NaN of -inf, np.where(x > 0, x, 0) would make 0 of NaN
    return np.maximum(x, 0.0)


@elementwise
def relu_derivative(x: Array) -> Array:
    """Return 1 where x > 0 and 0 where x <= 0.

    At the kink 0 any slope in [0, 1] is a subgradient; 0 is what PyTorch, JAX and TensorFlow return.
    Limits: 0 at -inf, 1 at inf. NaN stays NaN.
    Accuracy: exact.
    """
    return indicator(x > 0, x)


@elementwise
def relu6(x: Array) -> Array:
    """Return min(max(0, x), 6).

    Limits: 0 at -inf, 6 at inf. NaN stays NaN.
    Source: Krizhevsky 2010, "Convolutional deep belief networks on CIFAR-10"; Howard et al. 2017, arXiv:1704.04861.
    Accuracy: exact.
    """
    return np.clip(x, 0.0, 6.0)


@elementwise
def relu6_derivative(x: Array) -> Array:
    """Return 1 where 0 < x < 6, else 0.

    At the kinks 0 and 6 any slope in [0, 1] is a subgradient; PyTorch, JAX and TensorFlow return 0.
    Limits: 0 at ±inf. NaN stays NaN.
    Accuracy: exact.
    """
    return indicator((x > 0) & (x < 6), x)


@elementwise
def squared_relu(x: Array) -> Array:
    """Return max(0, x)².

    Limits: 0 at -inf, inf at inf. NaN stays NaN.
    Source: So et al. 2021, "Primer: Searching for efficient transformers", arXiv:2109.08668.
    Accuracy: one rounding.
    """
    return np.square(np.maximum(x, 0.0))


@elementwise
def squared_relu_derivative(x: Array) -> Array:
    """Return 2·max(0, x). It is continuous: there is no kink in the function.

    Limits: 0 at -inf, inf at inf. NaN stays NaN.
    Accuracy: exact.
    """
    return 2.0 * np.maximum(x, 0.0)


@elementwise
def threshold(x: Array, threshold: float = 0.0, value: float = 0.0) -> Array:
    """Return x where x > threshold, else value.

    Limits: value at -inf, inf at inf. NaN stays NaN.
    Accuracy: exact.
    """
    return np.where(x <= threshold, value, x)  # written so that NaN, which compares false, stays


@elementwise
def threshold_derivative(x: Array, threshold: float = 0.0, value: float = 0.0) -> Array:
    """Return 1 where x > threshold, else 0.

    At the threshold itself PyTorch returns 0, as here. Unless value = threshold the function jumps there and has
    no subgradient at all. The slope does not depend on `value`.
    Limits: 0 at -inf, 1 at inf. NaN stays NaN.
    Accuracy: exact.
    """
    return indicator(x > threshold, x)
