"""Parts of today's transformers: the SwiGLU feed-forward block and the gate that chooses experts."""

from __future__ import annotations

import numpy as np

from actquiz.reference._float64 import Array, arraywise
from actquiz.reference.gates import swiglu, swiglu_backward
from actquiz.reference.softmaxes import softmax


@arraywise
def top_k_gating(logits: Array, k: int) -> tuple[Array, Array]:
    """Return (weights, indices): the softmax over the k largest logits of the last axis, and where they stand.

    Both have shape (..., k), largest first, ties to the lower index. weights have the dtype of `logits`.
    Source: Shazeer et al. 2017, "Outrageously large neural networks", arXiv:1701.06538.

    Raises:
        ValueError: k is not between 1 and the number of logits.
    """
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    # sorting the negatives stably, not sorting and reversing, keeps equal entries in order
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    return softmax(np.take_along_axis(logits, indices, axis=-1)), indices


@arraywise
def swiglu_ffn(x: Array, w_gate: Array, w_up: Array, w_down: Array) -> Array:
    """Return (silu(x·w_gateᵀ) ∘ (x·w_upᵀ))·w_downᵀ.

    `x` has shape (..., dim) with any leading axes, w_gate and w_up (hidden, dim), w_down (dim, hidden). float16,
    float32 and float64 keep the dtype of `x`, everything else becomes float64.
    Source: Shazeer 2020, "GLU variants improve transformer", arXiv:2002.05202.
    """
    return swiglu(x @ w_gate.T, x @ w_up.T) @ w_down.T


@arraywise
def swiglu_ffn_backward(
    grad_output: Array, x: Array, w_gate: Array, w_up: Array, w_down: Array
) -> tuple[Array, Array, Array, Array]:
    """Return (grad_x, grad_w_gate, grad_w_up, grad_w_down) for a gradient that arrives at the output of swiglu_ffn.

    A weight's gradient is gradientᵀ·input with all leading axes flattened; x feeds two branches, whose gradients add.
    """
    gate, up = x @ w_gate.T, x @ w_up.T
    grad_gate, grad_up = swiglu_backward(grad_output @ w_down, gate, up)
    grad_x = grad_gate @ w_gate + grad_up @ w_up
    rows = x.reshape(-1, x.shape[-1])
    return grad_x, _rows(grad_gate).T @ rows, _rows(grad_up).T @ rows, _rows(grad_output).T @ _rows(swiglu(gate, up))


def _rows(a: Array) -> Array:
    return a.reshape(-1, a.shape[-1])
