"""fails: shape

en: The probabilities of all chunks belong into one array.
zh: 所有块的概率应当放进同一个数组。
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
    return (np.exp(np.concatenate(seen) - top) / total).astype(seen[0].dtype)[None]
