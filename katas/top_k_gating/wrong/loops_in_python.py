"""fails: speed

en: One round of a Python loop for each row: right, and many times slower.
zh: 对每一行都做一轮 Python 循环：结果没错，但慢很多倍。
card: python-loop-cost
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")

    weights = np.empty((*logits.shape[:-1], k), dtype=logits.dtype)
    indices = np.empty(weights.shape, dtype=np.intp)
    for place in np.ndindex(*logits.shape[:-1]):
        row = logits[place]
        best = np.array(sorted(range(len(row)), key=lambda i: -row[i])[:k])
        e = np.exp(row[best] - row[best[0]])
        weights[place], indices[place] = e / e.sum(), best
    return weights, indices
