"""fails: dtype

en: The weights are float64 whatever the logits are.
zh: 不管 logits 是什么 dtype，权重总是 float64。
card: numpy-result-dtype
"""

import numpy as np


def top_k_gating(logits, k):
    logits = logits.astype(float)
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    top = np.take_along_axis(logits, indices, axis=-1)
    e = np.exp(top - top[..., :1])
    return e / np.sum(e, axis=-1, keepdims=True), indices
