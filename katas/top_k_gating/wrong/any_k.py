"""fails: impossible_k

en: A slice accepts any k: too large a one gives fewer results than were asked for.
zh: 切片什么 k 都接受：k 太大时，返回的比要求的少。
card: function-contract
"""

import numpy as np


def top_k_gating(logits, k):
    indices = np.argsort(-logits, axis=-1, kind="stable")[..., :k]
    top = np.take_along_axis(logits, indices, axis=-1)
    e = np.exp(top - top[..., :1])
    return e / np.sum(e, axis=-1, keepdims=True), indices
