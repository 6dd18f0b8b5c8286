"""fails: shape

en: With k = 1 the last axis stays, with length 1.
zh: k = 1 时最后一个轴仍在，长度为 1。
card: numpy-elementwise-shape
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    top = np.take_along_axis(logits, indices, axis=-1)
    e = np.exp(top - top[..., :1])
    w = e / np.sum(e, axis=-1, keepdims=True)
    return (w[..., 0], indices[..., 0]) if k == 1 else (w, indices)
