"""Python's sorted, which is stable, row by row."""

import math

import numpy as np


def top_k_gating(logits, k):
    n = logits.shape[-1]
    if k < 1 or k > n:
        raise ValueError("impossible k")
    weights = np.empty((*logits.shape[:-1], k), dtype=logits.dtype)
    indices = np.empty(weights.shape, dtype=np.int32)
    for place in np.ndindex(*logits.shape[:-1]):
        row = logits[place].tolist()
        best = sorted(range(n), key=lambda i: -row[i])[:k]
        e = [math.exp(row[i] - row[best[0]]) for i in best]
        weights[place] = [v / math.fsum(e) for v in e]
        indices[place] = best
    return weights, indices
