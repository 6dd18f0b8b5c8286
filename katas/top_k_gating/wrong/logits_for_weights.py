"""fails: values

en: The chosen logits themselves are no weights: the softmax is missing.
zh: 选出的 logits 本身不是权重：漏了 softmax。
card: softmax-shift
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    top = np.take_along_axis(logits, indices, axis=-1)
    return top, indices
