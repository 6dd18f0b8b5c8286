"""fails: values

en: The weights come first, then the indices: callers unpack by position.
zh: 先返回权重，再返回索引：调用者是按位置拆包的。
card: function-contract
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    top = np.take_along_axis(logits, indices, axis=-1)
    e = np.exp(top - top[..., :1])
    return indices, e / np.sum(e, axis=-1, keepdims=True)
