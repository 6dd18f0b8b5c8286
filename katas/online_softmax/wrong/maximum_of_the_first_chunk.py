"""fails: extremes

en: The maximum of the first chunk is kept for all: a later chunk may lie a thousand above it.
zh: 始终用第一块的最大值：后面的块可能比它高出一千。
card: softmax-shift
"""

import numpy as np


def online_softmax(chunks):
    if not chunks:
        return np.empty(0)
    everything = np.concatenate(chunks).astype(float)
    top = next((np.max(c) for c in chunks if c.size and not np.isneginf(np.max(c))), 0.0)
    e = np.exp(everything - top)
    return (e / e.sum()).astype(chunks[0].dtype)
