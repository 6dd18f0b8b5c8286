"""Sparsemax and its backward pass."""

import numpy as np


def sparsemax(x: np.ndarray) -> np.ndarray:
    """Return max(x - tau, 0) along the last axis, with the tau that makes each row add up to 1."""
    if x.size == 0:
        return x.copy()
    # only differences matter; far from 0 the sums below would lose them
    z = x - np.max(x, axis=-1, keepdims=True)
    falling = -np.sort(-z, axis=-1)
    # the dtype: integers times float32 would be float64
    ranks = np.arange(1, x.shape[-1] + 1, dtype=x.dtype)
    # the k largest are the support as long as even the smallest of them is above the tau that they give
    inside = 1 + ranks * falling > np.cumsum(falling, axis=-1)
    count = np.sum(inside, axis=-1, keepdims=True, dtype=x.dtype)
    # selected, not multiplied: -inf times 0 is NaN
    total = np.sum(np.where(inside, falling, x.dtype.type(0)), axis=-1, keepdims=True)
    with np.errstate(invalid="ignore"):  # nothing is inside in a row with NaN
        return np.maximum(z - (total - 1) / count, 0)


def sparsemax_backward(grad_output: np.ndarray, output: np.ndarray) -> np.ndarray:
    """Return the gradient with respect to the logits, from that of the output and the output itself."""
    # on the support tau is a mean of x: each entry moves all of them by -1/k, and itself by 1 more
    support = output > 0
    count = np.sum(support, axis=-1, keepdims=True, dtype=output.dtype)
    # a row with NaN has no support, and NaN for its mean
    with np.errstate(invalid="ignore"):
        mean = np.sum(np.where(support, grad_output, 0), axis=-1, keepdims=True, dtype=output.dtype) / count
    return np.where(support | np.isnan(mean), grad_output - mean, output.dtype.type(0))
