"""fails: no_mutation

en: `pop` takes the chunks out of the caller's list.
zh: `pop` 把块从调用者的列表里取走了。
card: numpy-inputs-untouched
"""

import numpy as np


def online_softmax(chunks):
    top, total, seen = -np.inf, 0.0, []
    while chunks:
        chunk = chunks.pop(0)
        seen.append(chunk)
        new = np.max(chunk, initial=top)
        if np.isneginf(new):
            continue
        total = total * np.exp(top - new) + np.sum(np.exp(chunk - new))
        top = new
    if not seen:
        return np.empty(0)
    return (np.exp(np.concatenate(seen) - top) / total).astype(seen[0].dtype)
