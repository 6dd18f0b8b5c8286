"""fails: nan

en: `np.fmax` and `np.nansum` skip the NaN: the rest gets probabilities as if nothing had happened.
zh: `np.fmax` 与 `np.nansum` 会跳过 NaN：其余的元素照常得到概率，好像什么都没发生。
card: nan-containment
"""

import numpy as np


def online_softmax(chunks):
    top, total, seen = -np.inf, 0.0, []
    for chunk in chunks:
        seen.append(chunk)
        new = np.fmax.reduce(chunk, initial=top)
        if np.isneginf(new):
            continue
        total = total * np.exp(top - new) + np.nansum(np.exp(chunk - new))
        top = new
    if not seen:
        return np.empty(0)
    return (np.exp(np.concatenate(seen) - top) / total).astype(seen[0].dtype)
