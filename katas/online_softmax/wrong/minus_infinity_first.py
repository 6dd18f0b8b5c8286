"""fails: infinity

en: As long as only -inf was read, old and new maximum are -inf, and their difference is NaN.
zh: 只要读到的全是 -inf，新旧最大值都是 -inf，差是 NaN。
card: relu-nan-traps
"""

import numpy as np


def online_softmax(chunks):
    top, total, seen = -np.inf, 0.0, []
    for chunk in chunks:
        seen.append(chunk)
        new = np.max(chunk, initial=top)
        if not chunk.size and np.isneginf(top):
            continue
        total = total * np.exp(top - new) + np.sum(np.exp(chunk - new))
        top = new
    if not seen:
        return np.empty(0)
    return (np.exp(np.concatenate(seen) - top) / total).astype(seen[0].dtype)
