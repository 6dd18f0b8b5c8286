"""fails: values

en: The softmax runs over all logits: the weights of the chosen ones do not sum to 1.
zh: softmax 用了所有 logits：选中者的权重之和不是 1。
card: softmax-axis
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)
    return np.take_along_axis(s, indices, axis=-1), indices
