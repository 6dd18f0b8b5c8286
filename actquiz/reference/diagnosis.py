"""What goes wrong inside a network, measured: dead and saturated units, signal and gradient layer by layer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from actquiz.reference._float64 import Array
from actquiz.reference.affine import linear_backward
from actquiz.reference.hyperbolic import tanh_derivative
from actquiz.reference.logistic import sigmoid_derivative
from actquiz.reference.networks import ACTIVATIONS, Activation, activation_named
from actquiz.reference.normalization import norm_of

_WITH_LINEAR: dict[str, Activation] = {"linear": (np.asarray, np.ones_like), **ACTIVATIONS}
_SATURATING = {"sigmoid": (sigmoid_derivative, 0.25), "tanh": (tanh_derivative, 1.0)}


def dead_fraction(activations: Array) -> float:
    """Return the share of units (last axis) that are 0 for every sample (all other axes).

    A unit that is 0 for one sample is inactive; one that is 0 for all of them gets no gradient and stays so.
    Without samples every unit counts as dead; without units the share is 0.
    Source: Lu et al. 2019, "Dying ReLU and initialization", arXiv:1903.06733.
    """
    outputs = np.asarray(activations)
    dead = (outputs == 0).all(axis=tuple(range(outputs.ndim - 1)))
    return float(dead.mean()) if dead.size else 0.0


def saturated_fraction(x: Array, activation: str, tol: float = 1e-2) -> float:
    """Return the share of pre-activations at which the derivative is below `tol` times its maximum.

    Without entries the share is 0. NaN does not count as saturated.

    Raises:
        ValueError: the activation is not sigmoid or tanh.
    """
    if activation not in _SATURATING:
        raise ValueError(f"no saturation of {activation!r}; known: {', '.join(_SATURATING)}")
    derivative, largest = _SATURATING[activation]
    small = derivative(np.asarray(x, dtype=np.float64)) < tol * largest
    return float(small.mean()) if small.size else 0.0


def signal_propagation(x: Array, weights: Sequence[Array], activation: str) -> list[float]:
    """Return the population variance over all entries after each layer f(a·Wᵀ).

    Raises:
        ValueError: the activation is not linear, relu, tanh or sigmoid.
    """
    function, _ = activation_named(activation, _WITH_LINEAR)
    signal = np.asarray(x, dtype=np.float64)
    variances = []
    with np.errstate(all="ignore"):
        for weight in weights:
            signal = function(signal @ np.asarray(weight, dtype=np.float64).T)
            variances.append(float(signal.var()))
    return variances


def gradient_norms(x: Array, weights: Sequence[Array], grad_output: Array, activation: str) -> list[float]:
    """Return the Frobenius norm of dLoss/d(input of layer k) for each layer f(a·Wᵀ), the first layer first.

    `grad_output` arrives at the last layer's output. The norms do not overflow.

    Raises:
        ValueError: the activation is not linear, relu, tanh or sigmoid.
    """
    function, derivative = activation_named(activation, _WITH_LINEAR)
    matrices = [np.asarray(weight, dtype=np.float64) for weight in weights]
    signal = np.asarray(x, dtype=np.float64)
    inputs, results = [], []
    with np.errstate(all="ignore"):
        for weight in matrices:
            inputs.append(signal)
            results.append(signal @ weight.T)
            signal = function(results[-1])
        grad = np.asarray(grad_output, dtype=np.float64)
        norms = []
        for layer_input, result, weight in zip(reversed(inputs), reversed(results), reversed(matrices), strict=True):
            grad, _, _ = linear_backward(grad * derivative(result), layer_input, weight)
            norm, exponent = norm_of(grad.ravel(), 0)
            norms.append(float(np.ldexp(norm, exponent)[0]))
    return norms[::-1]


def second_moment_condition(activations: Array) -> float:
    """Return the condition number of E[a·aᵀ], the mean taken over the samples (all axes but the last).

    The Hessian of a linear layer under a squared loss is this matrix. Outputs that are all positive give it one huge
    eigenvalue, along their mean: training is slow, which is why zero-centred outputs train faster.
    It is the square of the ratio of the extreme singular values; inf if the matrix is singular.
    Source: LeCun et al. 1998, "Efficient BackProp".
    """
    samples = np.asarray(activations, dtype=np.float64)
    samples = samples.reshape(-1, samples.shape[-1])
    if len(samples) < samples.shape[1]:
        return float("inf")
    singular = np.linalg.svd(samples, compute_uv=False)
    return float("inf") if singular[-1] == 0 else float((singular[0] / singular[-1]) ** 2)
