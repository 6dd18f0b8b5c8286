"""Leaky ReLU, and PReLU which learns the slope."""

from __future__ import annotations

import numpy as np

from actquiz.reference._float64 import Array, arraywise, elementwise


@elementwise
def leaky_relu(x: Array, negative_slope: float = 0.01) -> Array:
    """Return x where x >= 0, negative_slope·x where x < 0.

    Any shape; float16, float32 and float64 keep their dtype, everything else becomes float64.
    Limits: negative_slope·(-inf) at -inf (0 if the slope is 0), inf at inf. NaN stays NaN.
    Source: Maas, Hannun & Ng 2013, "Rectifier nonlinearities improve neural network acoustic models".
    Accuracy: one rounding.
    """
    if negative_slope == 0:
        return np.maximum(x, 0.0)  # 0 * -inf would be NaN
    return np.where(x < 0, negative_slope * x, x)


@elementwise
def leaky_relu_derivative(x: Array, negative_slope: float = 0.01) -> Array:
    """Return 1 where x > 0, negative_slope where x <= 0.

    At the kink 0 every number between negative_slope and 1 is a subgradient. PyTorch and TensorFlow return
    negative_slope, as here; JAX returns 1.
    Limits: negative_slope at -inf, 1 at inf. NaN stays NaN.
    Accuracy: exact.
    """
    return np.where(x > 0, 1.0, np.where(x <= 0, negative_slope, x))  # the last x is NaN


@arraywise
def prelu(x: Array, weight: Array) -> Array:
    """Return x where x >= 0, weight·x where x < 0.

    `weight` has shape (1,): one slope for all entries, or (C,): one for each channel, along axis 1 of `x`.
    float16, float32 and float64 keep the dtype of `x`, everything else becomes float64.
    Limits: weight·(-inf) at -inf (0 for a weight of 0), inf at inf. NaN stays NaN.
    Source: He et al. 2015, "Delving deep into rectifiers", arXiv:1502.01852.
    Accuracy: one rounding.
    """
    slope = _along_channels(weight, x)
    negative = np.where(slope == 0, np.maximum(x, 0.0), slope * x)
    return np.where(x < 0, negative, x)


@arraywise
def prelu_backward(grad_output: Array, x: Array, weight: Array) -> tuple[Array, Array]:
    """Return (grad_x, grad_weight) for a gradient `grad_output` that arrives at the output of prelu.

    grad_x = grad_output·(1 where x > 0, weight where x <= 0), as in PyTorch; any slope in between is legal at 0.
    grad_weight = the sum of grad_output·x over the entries x < 0 that share the weight; it has the shape of `weight`.
    NaN in `x` reaches both.
    """
    slope = _along_channels(weight, x)
    grad_x = grad_output * np.where(x > 0, 1.0, np.where(x <= 0, slope, x))
    terms = np.where(x >= 0, 0.0, grad_output * x)
    if weight.size == 1:
        return grad_x, terms.sum().reshape(weight.shape)
    return grad_x, terms.sum(axis=tuple(axis for axis in range(x.ndim) if axis != 1))


def _along_channels(weight: Array, x: Array) -> Array:
    """Return `weight` in a shape that broadcasts along axis 1 of `x`."""
    if weight.size == 1:
        return weight.reshape(())
    if weight.ndim != 1 or x.ndim < 2 or x.shape[1] != weight.size:
        raise ValueError(f"weight of shape {weight.shape} does not fit axis 1 of x, shape {x.shape}")
    return weight.reshape(-1, *(1,) * (x.ndim - 2))
