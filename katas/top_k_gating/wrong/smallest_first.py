"""fails: values

en: The k largest are found, but the smallest of them comes first.
zh: 找对了最大的 k 个，但其中最小的排在最前。
card: function-contract
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    indices = indices[..., ::-1]
    top = np.take_along_axis(logits, indices, axis=-1)
    e = np.exp(top - top[..., -1:])
    return e / np.sum(e, axis=-1, keepdims=True), indices
