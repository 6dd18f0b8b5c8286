"""fails: no_chunks

en: No chunks give an empty array, not None.
zh: 一块也没有时应返回空数组，而不是 None。
card: function-contract
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
        return None
    return (np.exp(np.concatenate(seen) - top) / total).astype(seen[0].dtype)
