"""Top-k gating, which chooses experts."""

import numpy as np


def top_k_gating(logits: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    """Return (weights, indices) of the k largest logits of the last axis, the largest first."""
    # a slice would take any k
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k is {k}, there are {logits.shape[-1]} logits")
    # a stable sort of the negatives keeps ties in order; a rising one reversed would turn them round
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    chosen = np.take_along_axis(logits, indices, axis=-1)
    # the first one is the maximum
    e = np.exp(chosen - chosen[..., :1])
    return e / np.sum(e, axis=-1, keepdims=True), indices
