"""fails: extremes

en: Adding up exp(x) without a maximum overflows: the whole point of the running maximum.
zh: 不减最大值就累加 exp(x)，会溢出：这正是要维护最大值的原因。
card: softmax-shift
"""

import numpy as np


def online_softmax(chunks):
    if not chunks:
        return np.empty(0)
    total = 0.0
    for chunk in chunks:
        total += np.sum(np.exp(chunk, dtype=np.float64))
    return (np.exp(np.concatenate(chunks), dtype=np.float64) / total).astype(chunks[0].dtype)
