"""fails: infinity

en: Taken out by a product with one-hot rows: -inf times 0 is NaN.
zh: 用独热行相乘来取元素：-inf 乘 0 得 NaN。
card: relu-nan-traps
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    one_hot = np.eye(logits.shape[-1], dtype=logits.dtype)[indices]
    top = np.sum(one_hot * logits[..., None, :], axis=-1)
    e = np.exp(top - top[..., :1])
    return e / np.sum(e, axis=-1, keepdims=True), indices
