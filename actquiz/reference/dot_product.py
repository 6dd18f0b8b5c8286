"""Scaled dot-product attention."""

from __future__ import annotations

import numpy as np

from actquiz.reference._float64 import Array, Mask, arraywise
from actquiz.reference.softmaxes import masked_softmax, softmax_backward


@arraywise
def attention(q: Array, k: Array, v: Array, mask: Mask | None = None) -> Array:
    """Return softmax(q·kᵀ/√d)·v over the last two axes.

    Shapes: q (..., queries, d), k (..., keys, d), v (..., keys, d_v), with the same leading axes. `mask` is True where
    a key takes part and is broadcast to (..., queries, keys). A query without keys gives zeros. float16, float32 and
    float64 keep the dtype of `q`, everything else becomes float64.
    Source: Vaswani et al. 2017, "Attention is all you need", arXiv:1706.03762.
    """
    return np.asarray(_weights(q, k, mask) @ v)


@arraywise
def attention_backward(
    grad_output: Array, q: Array, k: Array, v: Array, mask: Mask | None = None
) -> tuple[Array, Array, Array]:
    """Return (grad_q, grad_k, grad_v) for a gradient that arrives at the output of attention.

    Back through the product with v, the softmax and the scaled product of q and k. Masked keys get nothing.
    """
    weights = _weights(q, k, mask)
    grad_scores = softmax_backward(grad_output @ np.swapaxes(v, -1, -2), weights) / np.sqrt(q.shape[-1])
    return grad_scores @ k, np.swapaxes(grad_scores, -1, -2) @ q, np.swapaxes(weights, -1, -2) @ grad_output


def _weights(q: Array, k: Array, mask: Mask | None) -> Array:
    # dividing the scores by √d keeps their variance at 1, and the softmax from saturating
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    return masked_softmax(scores, np.array(True) if mask is None else mask)
