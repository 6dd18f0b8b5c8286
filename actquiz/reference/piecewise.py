"""Piecewise units with more than one parameter or output: adaptive ReLU, CReLU, APL and maxout."""

from __future__ import annotations

import numpy as np

from actquiz.reference._compensated import exact_sum
from actquiz.reference._float64 import Array, arraywise


@arraywise
def adaptive_relu(x: Array, alpha: float, beta: float) -> Array:
    """Return x where x > 0, alpha·(beta·x)² where x <= 0; alpha and beta are numbers.

    An exercise in differentiation, not a published unit.
    float16, float32 and float64 keep the dtype of `x`, everything else becomes float64.
    Limits: alpha·inf at -inf (0 if alpha·beta = 0), inf at inf. NaN stays NaN.
    """
    below = np.minimum(x, 0.0)
    # one factor at a time: (beta·x)² may overflow where the product with alpha does not
    curve = below * alpha * beta * (below * beta) if alpha * beta != 0 else below * 0.0
    return np.where(x > 0, x, np.where(np.isnan(x), x, np.where(np.isnan(curve), 0.0, curve)))


@arraywise
def adaptive_relu_backward(grad_output: Array, x: Array, alpha: float, beta: float) -> tuple[Array, Array, Array]:
    """Return (grad_x, grad_alpha, grad_beta) for a gradient that arrives at the output of adaptive_relu.

    For x <= 0 the slopes are 2·alpha·beta²·x, (beta·x)² and 2·alpha·beta·x². At the kink 0 the left one, 0, is
    taken; any number in [0, 1] is a subgradient. The gradients of the two numbers are sums over all entries.
    """
    below = np.where(x > 0, 0.0, x)
    grad_x = grad_output * np.where(x > 0, 1.0, 2.0 * below * alpha * beta * beta)
    grad_alpha = exact_sum((grad_output * np.square(below * beta)).ravel(), 0)
    grad_beta = exact_sum((grad_output * (2.0 * np.square(below) * alpha * beta)).ravel(), 0)
    return grad_x, grad_alpha.reshape(np.shape(alpha)), grad_beta.reshape(np.shape(beta))


@arraywise
def crelu(x: Array, axis: int = -1) -> Array:
    """Return relu(x) and relu(-x), concatenated along `axis`, which becomes twice as long.

    float16, float32 and float64 keep the dtype of `x`, everything else becomes float64. NaN stays NaN, in both halves.
    Source: Shang et al. 2016, arXiv:1603.05201.
    Accuracy: exact.
    """
    return np.concatenate([np.maximum(x, 0.0), np.maximum(-x, 0.0)], axis=axis)


@arraywise
def crelu_backward(grad_output: Array, x: Array, axis: int = -1) -> Array:
    """Return grad_x: the first half of `grad_output` where x > 0, minus the second half where x < 0, 0 at 0.

    At 0 every number between minus the second half and the first is legal; PyTorch returns 0.
    """
    of_positive, of_negative = np.split(grad_output, 2, axis=axis)
    return np.where(x > 0, of_positive, np.where(x < 0, -of_negative, np.where(np.isnan(x), x, 0.0)))


@arraywise
def apl(x: Array, slopes: Array, hinges: Array) -> Array:
    """Return relu(x) + Σ slopes[k]·relu(hinges[k] - x); `slopes` and `hinges`, shape (K,), serve all entries.

    float16, float32 and float64 keep the dtype of `x`, everything else becomes float64.
    Limits: -Σ slopes·inf at -inf turned by sign: Σ slopes·(+inf), or Σ slopes·hinges if the slopes add up to 0;
    inf at inf. NaN stays NaN.
    Source: Agostinelli et al. 2014, "Learning activation functions", arXiv:1412.6830.
    """
    terms = slopes * np.maximum(hinges - x[..., np.newaxis], 0.0)
    result = np.maximum(x, 0.0) + exact_sum(terms, -1)[..., 0]
    steepness = slopes.sum()
    limit = steepness * np.inf if steepness != 0 else (slopes * hinges).sum()
    return np.where(x == -np.inf, limit, result)


@arraywise
def apl_backward(grad_output: Array, x: Array, slopes: Array, hinges: Array) -> tuple[Array, Array, Array]:
    """Return (grad_x, grad_slopes, grad_hinges) for a gradient that arrives at the output of apl.

    The slope in x is (1 where x > 0) - Σ slopes[k]·(1 where x < hinges[k]): 0 at each kink, as in PyTorch's relu.
    The gradients of slopes[k] and hinges[k] sum grad_output·relu(hinges[k] - x) and
    grad_output·slopes[k]·(1 where x < hinges[k]) over all entries. NaN in `x` reaches all three.
    """
    gaps = (hinges - x[..., np.newaxis]).reshape(-1, hinges.size)
    open_ = np.heaviside(gaps, 0.0)
    slope = np.heaviside(x, 0.0) - (slopes * open_).sum(axis=-1).reshape(x.shape)
    grad = grad_output.reshape(-1, 1)
    grad_slopes = exact_sum(grad * np.maximum(gaps, 0.0), 0)[0]
    return grad_output * slope, grad_slopes, exact_sum(grad * slopes * open_, 0)[0]


@arraywise
def maxout(x: Array, pieces: int) -> Array:
    """Return the largest of each group of `pieces` consecutive entries of the last axis.

    The last axis, `features·pieces` long, becomes `features` long. float16, float32 and float64 keep the dtype of `x`,
    everything else becomes float64. NaN in a group makes the group NaN.
    Source: Goodfellow et al. 2013, "Maxout networks", arXiv:1302.4389.
    Accuracy: exact.

    Raises:
        ValueError: `pieces` does not divide the last axis.
    """
    return np.asarray(_groups(x, pieces).max(axis=-1))


@arraywise
def maxout_backward(grad_output: Array, x: Array, pieces: int) -> Array:
    """Return grad_x: each entry of `grad_output` goes to the largest of its group, the others get 0.

    In a tie the first one gets all. PyTorch's amax shares it evenly, its max gives it to one; both are legal.
    A group with NaN gets NaN.
    """
    groups = _groups(x, pieces)
    first = groups.argmax(axis=-1)[..., np.newaxis] == np.arange(pieces)
    grad = np.where(first, grad_output[..., np.newaxis], 0.0)
    grad = np.where(np.isnan(groups).any(axis=-1, keepdims=True), np.nan, grad)
    return grad.reshape(x.shape)


def _groups(x: Array, pieces: int) -> Array:
    if pieces < 1 or x.shape[-1] % pieces:
        raise ValueError(f"the last axis has {x.shape[-1]} entries, which are no groups of {pieces}")
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)
