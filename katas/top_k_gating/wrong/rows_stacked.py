"""fails: empty

en: A list of rows stacked again has lost its shape when there were none.
zh: 把行放进列表再叠起来：没有行时形状就丢了。
card: numpy-empty
"""

import numpy as np


def top_k_gating(logits, k):
    if not 1 <= k <= logits.shape[-1]:
        raise ValueError(f"k = {k} of {logits.shape[-1]} logits")

    rows = logits.reshape(-1, logits.shape[-1])
    indices = np.array([np.argsort(-row, kind="stable")[:k] for row in rows]).reshape(*logits.shape[:-1], -1)
    top = np.take_along_axis(logits, indices, axis=-1)
    e = np.exp(top - top[..., :1])
    return e / np.sum(e, axis=-1, keepdims=True), indices
