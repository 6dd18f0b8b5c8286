"""Affine layers: forward, backward, a stack of them, and with a batch normalisation folded in."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from actquiz.reference._float64 import Array, arraywise, result_dtype, rounded


@arraywise
def linear(x: Array, weight: Array, bias: Array) -> Array:
    """Return x·weightᵀ + bias for x of shape (..., in), weight (out, in), bias (out,).

    float16, float32 and float64 keep the dtype of `x`, everything else becomes float64.
    """
    return np.asarray(x @ weight.T + bias)


@arraywise
def linear_backward(grad_output: Array, x: Array, weight: Array) -> tuple[Array, Array, Array]:
    """Return (grad_x, grad_weight, grad_bias) for a gradient of shape (..., out).

    grad_x = grad_output·weight; grad_weight = grad_outputᵀ·x and grad_bias = Σ grad_output over all leading axes.
    """
    rows = grad_output.reshape(-1, grad_output.shape[-1])
    return grad_output @ weight, rows.T @ x.reshape(-1, x.shape[-1]), rows.sum(axis=0)


def collapse(weights: Sequence[Array], biases: Sequence[Array]) -> tuple[Array, Array]:
    """Return (weight, bias) of the one affine map that a stack of linear layers, first layer first, is.

    Without an activation in between depth adds nothing: W₂(W₁x + b₁) + b₂ = (W₂W₁)x + (W₂b₁ + b₂).
    The dtype is that of the first weight.
    """
    dtype = result_dtype(weights[0])
    weight, bias = np.asarray(weights[0], dtype=np.float64), np.asarray(biases[0], dtype=np.float64)
    with np.errstate(all="ignore"):
        for next_weight, next_bias in zip(weights[1:], biases[1:], strict=True):
            layer = np.asarray(next_weight, dtype=np.float64)
            weight, bias = layer @ weight, layer @ bias + np.asarray(next_bias, dtype=np.float64)
        return rounded(weight, dtype), rounded(bias, dtype)


@arraywise
def fold_batchnorm(
    weight: Array, bias: Array, mean: Array, var: Array, gamma: Array, beta: Array, eps: float = 1e-5
) -> tuple[Array, Array]:
    """Return (weight, bias) of the linear layer that does what a linear layer and a batch normalisation after it do.

    At inference a batch normalisation is affine: gamma·(y - mean)/√(var + eps) + beta. Shapes: weight (out, in), all
    others (out,). The dtype is that of `weight`.
    Source: Ioffe & Szegedy 2015, arXiv:1502.03167; Jacob et al. 2017, arXiv:1712.05877 (folding).
    """
    scale = gamma / np.sqrt(var + eps)
    return weight * scale[:, np.newaxis], (bias - mean) * scale + beta
