"""fails: non_contiguous

en: The buffer behind the array is read instead of the array: other strides, other numbers.
zh: 读的是数组背后的缓冲区，而不是数组本身：步幅不同，数就不同。
card: numpy-memory-layout
"""

import numpy as np


def online_softmax(chunks):
    chunks = [np.ravel(c if c.base is None else c.base)[: c.size] for c in chunks]
    top, total, seen = -np.inf, 0.0, []
    for chunk in chunks:
        seen.append(chunk)
        new = np.max(chunk, initial=top)
        if np.isneginf(new):
            continue
        total = total * np.exp(top - new) + np.sum(np.exp(chunk - new))
        top = new
    if not seen:
        return np.empty(0)
    return (np.exp(np.concatenate(seen) - top) / total).astype(seen[0].dtype)
