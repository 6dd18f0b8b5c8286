"""fails: shape

en: The result holds only the probabilities of the last chunk.
zh: 结果里只有最后一块的概率。
card: numpy-elementwise-shape
"""

import numpy as np


def online_softmax(chunks):
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
    return (np.exp(seen[-1] - top) / total).astype(seen[0].dtype)
