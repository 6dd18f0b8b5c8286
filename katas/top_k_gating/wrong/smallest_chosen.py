"""fails: values

en: `np.argsort` sorts rising: its first k are the smallest.
zh: `np.argsort` 是从小到大：前 k 个是最小的。
card: function-contract
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    indices = np.argsort(logits, axis=-1, kind="stable")[..., :k]
    top = np.take_along_axis(logits, indices, axis=-1)
    e = np.exp(top - np.max(top, axis=-1, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=-1, keepdims=True), indices
