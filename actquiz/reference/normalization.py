"""Division by the Euclidean norm, and the norm itself without overflow."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from actquiz.reference._compensated import exact_sum
from actquiz.reference._float64 import Array, arraywise, result_dtype, rounded


def norm_of(x: Array, axis: int) -> tuple[Array, Array]:
    """Return (n, k): the Euclidean norm along `axis`, kept as a dimension, is n·2^k.

    Scaled by a power of 2, exactly, so that no square leaves the range. Of zeros n is 0.
    """
    exponent = np.max(np.where(x == 0, -1100, np.frexp(x)[1]), axis=axis, keepdims=True, initial=-1100)
    return np.sqrt(exact_sum(np.square(np.ldexp(x, -exponent)), axis)), exponent


@arraywise
def l2_normalize(x: Array, axis: int = -1, eps: float = 1e-12) -> Array:
    """Return x / max(norm, eps), the Euclidean norm taken along `axis`; a zero row stays zero.

    The norm is formed without overflow or underflow. float16, float32 and float64 keep their dtype, everything else
    becomes float64. NaN makes its row NaN, and so does more than one infinite entry.
    """
    return normalized(x, axis, eps)


def normalized(x: Array, axis: int, eps: float) -> Array:
    """Return l2_normalize of a float64 array."""
    norm, exponent = norm_of(x, axis)
    small = np.ldexp(norm, exponent) <= eps
    unit = np.ldexp(x, -exponent) / np.where(norm == 0, 1.0, norm)
    return np.where(small, x / (eps or 1.0), unit)


@arraywise
def l2_normalize_backward(grad_output: Array, x: Array, axis: int = -1, eps: float = 1e-12) -> Array:
    """Return grad_x = (grad_output - y·Σ grad_output·y) / norm with y = l2_normalize(x).

    Only the part of the gradient across y passes. Where the norm is at most eps the divisor is the constant eps, and
    grad_x = grad_output/eps, as in PyTorch.
    """
    return through_norm(grad_output, x, axis, eps)


def through_norm(grad_output: Array, x: Array, axis: int, eps: float) -> Array:
    """Return l2_normalize_backward of float64 arrays; for eps = 0 a zero row gets 0."""
    norm, exponent = norm_of(x, axis)
    y = normalized(x, axis, eps)
    across = grad_output - y * exact_sum(grad_output * y, axis)
    small = np.ldexp(norm, exponent) <= eps
    passed = np.ldexp(across / np.where(norm == 0, 1.0, norm), -exponent)
    return np.where(small, grad_output / eps if eps else 0.0 * grad_output, passed)


def clip_grad_norm(grads: Sequence[Array], max_norm: float) -> tuple[list[Array], float]:
    """Return (clipped, total_norm): all gradients scaled by max_norm/total_norm if their common norm is above it.

    The norm runs over all entries of all arrays and does not overflow; it is inf or NaN if an entry is. Each array
    keeps its dtype; the arrays that came in are not changed. PyTorch divides by total_norm + 1e-6.
    Source: Pascanu, Mikolov & Bengio 2012, arXiv:1211.5063.
    """
    dtypes = [result_dtype(grad) for grad in grads]
    values = [np.asarray(grad, dtype=np.float64) for grad in grads]
    with np.errstate(all="ignore"):
        norm, exponent = norm_of(np.concatenate([np.empty(0), *(value.ravel() for value in values)]), 0)
        total_norm = float(np.ldexp(norm, exponent)[0])
        # two factors: max_norm / total_norm may underflow where the scaled gradient does not
        scaled = [value if total_norm <= max_norm else value / total_norm * max_norm for value in values]
        clipped = [rounded(value, dtype) for value, dtype in zip(scaled, dtypes, strict=True)]
    return clipped, total_norm
