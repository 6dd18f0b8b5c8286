"""The mended versions of the debug katas, where they are not another kata's function."""

from __future__ import annotations

import numpy as np

from actquiz.reference._float64 import Array, Labels, arraywise, elementwise
from actquiz.reference.leaky import prelu, prelu_backward
from actquiz.reference.losses import cross_entropy
from actquiz.reference.networks import Params, train_mlp
from actquiz.reference.normalization import normalized, through_norm


def loss(logits: Array, labels: Labels) -> Array:
    """Return the mean cross-entropy of logits. Mended: a softmax before it, which it contains already."""
    return cross_entropy(logits, labels)


@elementwise
def log_relu(x: Array) -> Array:
    """Return log(x) where x > 1, else 0.

    Mended: np.where evaluates both branches, so log saw 0 and negative numbers. The input is made safe first.
    Limits: 0 at -inf, inf at inf. NaN stays NaN.
    Accuracy: 0.5 ULP; float32 correctly rounded.
    """
    return np.log(np.maximum(x, 1.0))


@arraywise
def log_relu_backward(grad_output: Array, x: Array) -> Array:
    """Return grad_output/x where x > 1, else 0.

    At the kink 1 any slope in [0, 1] is a subgradient; 0 is taken. NaN in `x` gives NaN.
    """
    return np.where(x > 1, grad_output / np.maximum(x, 1.0), np.where(np.isnan(x), x, 0.0))


@arraywise
def step_relu(x: Array) -> tuple[Array, Array]:
    """Return (relu(x), relu′(x)), both in the dtype of `x`. Mended: a slope of integers, and float32 made float64."""
    return np.maximum(x, 0.0), np.heaviside(x, 0.0)


@arraywise
def forward(z: Array) -> Array:
    """Return relu(z) divided by its Euclidean norm over the last axis; a row without positive entries gives 0."""
    return normalized(np.maximum(z, 0.0), -1, 0.0)


@arraywise
def backward(grad_output: Array, z: Array) -> Array:
    """Return grad_z for a gradient that arrives at the output of forward.

    Mended: the norm depends on z too. With y = forward(z): (grad_output - y·Σ grad_output·y)/norm where z > 0.
    """
    grad = through_norm(grad_output, np.maximum(z, 0.0), -1, 0.0)
    return np.where(z > 0, grad, np.where(np.isnan(z), z, 0.0))


def train(x: Array, labels: Labels, seed: int) -> Params:
    """Return the weights of a classifier with one hidden layer of 64 ReLU units, hardly one of them dead.

    Mended: weights far too large, biases far below 0 and a learning rate that pushed the rest there.
    """
    return train_mlp(x, labels, hidden=64, epochs=60, learning_rate=0.01, seed=seed)


def adaptive_leaky_relu(x: Array, negative_slope: Array) -> Array:
    """Return x where x >= 0, negative_slope·x where x < 0; the slope, shape (C,), runs along axis 1: prelu."""
    return prelu(x, negative_slope)


def adaptive_leaky_relu_backward(grad_output: Array, x: Array, negative_slope: Array) -> tuple[Array, Array]:
    """Return (grad_x, grad_negative_slope). Mended: a slope that is to adapt needs a gradient."""
    return prelu_backward(grad_output, x, negative_slope)
