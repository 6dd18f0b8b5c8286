"""fails: values

en: The new maximum forgets the old one: it must be the larger of both.
zh: 新的最大值忘了旧的：应取两者中较大的一个。
card: softmax-shift
"""

import numpy as np


def online_softmax(chunks):
    top, total, seen = -np.inf, 0.0, []
    for chunk in chunks:
        seen.append(chunk)
        new = np.max(chunk, initial=-np.inf)
        if np.isneginf(new):
            continue
        total = (total * np.exp(min(top - new, 0.0)) if total else 0.0) + np.sum(np.exp(chunk - new))
        top = new
    if not seen:
        return np.empty(0)
    return (np.exp(np.concatenate(seen) - top) / total).astype(seen[0].dtype)
