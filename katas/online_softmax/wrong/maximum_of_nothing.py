"""fails: empty

en: `np.max` of an empty chunk is an error: it needs an `initial`.
zh: 对空块求 `np.max` 会报错：需要给出 `initial`。
card: numpy-empty
"""

import numpy as np


def online_softmax(chunks):
    top, total, seen = -np.inf, 0.0, []
    for chunk in chunks:
        seen.append(chunk)
        new = max(top, np.max(chunk)) if not np.isnan(top) and not np.isnan(np.max(chunk)) else np.nan
        if np.isneginf(new):
            continue
        total = total * np.exp(top - new) + np.sum(np.exp(chunk - new))
        top = new
    if not seen:
        return np.empty(0)
    return (np.exp(np.concatenate(seen) - top) / total).astype(seen[0].dtype)
