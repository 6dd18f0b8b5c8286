"""fails: values

en: The k largest are found, but come in the order of their positions.
zh: 找对了最大的 k 个，但按位置排列，而不是按大小。
card: function-contract
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    indices = np.sort(indices, axis=-1)
    top = np.take_along_axis(logits, indices, axis=-1)
    e = np.exp(top - np.max(top, axis=-1, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=-1, keepdims=True), indices
