"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order: the rows are mixed up.
zh: `ravel(order="K")` 按内存顺序读取：各行被打乱。
card: numpy-memory-layout
"""

import numpy as np


def top_k_gating(logits, k):
    logits = logits.ravel(order="K").reshape(logits.shape)
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    top = np.take_along_axis(logits, indices, axis=-1)
    e = np.exp(top - top[..., :1])
    return e / np.sum(e, axis=-1, keepdims=True), indices
