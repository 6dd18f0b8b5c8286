"""fails: read_only

en: `chunk -= …` writes into the caller's arrays; read-only ones raise.
zh: `chunk -= …` 直接写进了调用者的数组；只读数组会报错。
card: numpy-inputs-untouched
"""

import numpy as np


def online_softmax(chunks):
    top, total, seen = -np.inf, 0.0, []
    for chunk in chunks:
        seen.append(chunk.copy())
        new = np.max(chunk, initial=top)
        if np.isneginf(new):
            continue
        total = total * np.exp(top - new) + np.sum(np.exp(chunk - new))
        top = new
        chunk -= new
    if not seen:
        return np.empty(0)
    return (np.exp(np.concatenate(seen) - top) / total).astype(seen[0].dtype)
