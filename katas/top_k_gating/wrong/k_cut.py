"""fails: impossible_k

en: A k that is too large is cut to what there is; the caller's mistake stays hidden.
zh: k 太大就截到现有的个数：调用者的错误被掩盖了。
card: function-contract
"""

import numpy as np


def top_k_gating(logits, k):
    if k < 1:
        raise ValueError(k)
    k = min(k, logits.shape[-1])
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    top = np.take_along_axis(logits, indices, axis=-1)
    e = np.exp(top - top[..., :1])
    return e / np.sum(e, axis=-1, keepdims=True), indices
