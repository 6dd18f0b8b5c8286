"""fails: shape

en: The experts lie along the last axis.
zh: 专家应沿最后一个轴。
card: softmax-axis
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(k)
    indices = np.argsort(-logits, axis=0, kind="stable")[:k]
    top = np.take_along_axis(logits, indices, axis=0)
    e = np.exp(top - top[:1])
    return e / np.sum(e, axis=0, keepdims=True), indices
