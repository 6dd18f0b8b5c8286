"""Sparsemax: a softmax that reaches 0."""

from __future__ import annotations

import numpy as np

from actquiz.reference._compensated import exact_sum
from actquiz.reference._float64 import Array, arraywise
from actquiz.reference.softmaxes import shifted


@arraywise
def sparsemax(x: Array) -> Array:
    """Return the point of the probability simplex that is closest to `x`, along the last axis.

    It is max(x - tau, 0) with the tau that makes the entries add up to 1; entries more than 1 below the largest are 0.
    float16, float32 and float64 keep their dtype, everything else becomes float64. A row with NaN is NaN.
    Source: Martins & Astudillo 2016, "From softmax to sparsemax", arXiv:1602.02068.
    """
    if x.shape[-1] == 0:
        return x
    z, _ = shifted(x, -1)
    falling = -np.sort(-z, axis=-1)
    sums = np.cumsum(falling, axis=-1)
    # the support holds the k largest entries, k the last rank at which 1 + k·z_k exceeds the sum so far
    ranks = np.arange(1, x.shape[-1] + 1)
    size = np.sum(1.0 + ranks * falling > sums, axis=-1, keepdims=True)
    kept = np.where(ranks <= size, falling, 0.0)
    tau = (exact_sum(kept, -1) - 1.0) / size
    return np.asarray(np.maximum(z - tau, 0.0))


@arraywise
def sparsemax_backward(grad_output: Array, output: Array) -> Array:
    """Return grad_x: on the support of `output` grad_output minus its mean there, 0 elsewhere.

    `output` is what sparsemax returned. Where an entry is just about to enter the support the function has a kink;
    leaving it out is a legal choice. NaN in `output` makes its row NaN.
    """
    support = output > 0
    count = support.sum(axis=-1, keepdims=True)
    mean = exact_sum(np.where(support, grad_output, 0.0), -1) / count
    grad = np.where(support, grad_output - mean, 0.0)
    return np.where(np.isnan(output).any(axis=-1, keepdims=True), np.nan, grad)
