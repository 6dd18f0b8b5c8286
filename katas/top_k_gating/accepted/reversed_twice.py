"""A rising stable sort of the reversed rows, reversed back."""

import numpy as np


def top_k_gating(logits, k):
    n = logits.shape[-1]
    if not 0 < k <= n:
        raise ValueError(f"k must be in 1..{n}")
    order = n - 1 - np.argsort(logits[..., ::-1], axis=-1, kind="stable")
    indices = order[..., ::-1][..., :k]
    rows = np.arange(logits.size // n).reshape(*logits.shape[:-1], 1)
    z = logits.reshape(-1, n)[rows, indices]
    z = z - z[..., 0:1]
    return np.exp(z) / np.exp(z).sum(-1, keepdims=True), indices
