"""fails: no_chunks

en: `np.concatenate` of an empty list is an error; no chunks give an empty array.
zh: 对空列表做 `np.concatenate` 会报错；一块也没有时应返回空数组。
card: numpy-empty
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
    return (np.exp(np.concatenate(seen) - top) / total).astype(seen[0].dtype)
