"""k times arg-max, each winner taken out of a copy."""

import numpy as np


def top_k_gating(logits, k):
    n = logits.shape[-1]
    if k not in range(1, n + 1):
        raise ValueError(k)
    free = np.ones(logits.shape, dtype=bool)
    chosen = []
    for _ in range(k):
        # among what is left of equal entries, also of -inf, the first
        top = np.where(free, logits, -np.inf).max(axis=-1, keepdims=True)
        winner = np.argmax(free & (logits == top), axis=-1)[..., None]
        np.put_along_axis(free, winner, False, axis=-1)
        chosen.append(winner)
    indices = np.concatenate(chosen, axis=-1)
    z = np.take_along_axis(logits, indices, axis=-1).astype(np.float64)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return (e / e.sum(axis=-1, keepdims=True)).astype(logits.dtype), indices
