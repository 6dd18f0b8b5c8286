"""fails: values

en: When a chunk brings a larger maximum, the sum so far has to be multiplied by exp(old - new).
zh: 新的一块带来更大的最大值时，之前的和要乘以 exp(旧 - 新)。
card: softmax-shift
"""

import numpy as np


def online_softmax(chunks):
    top, total, seen = -np.inf, 0.0, []
    for chunk in chunks:
        seen.append(chunk)
        new = np.max(chunk, initial=top)
        if np.isneginf(new):
            continue
        total = total + np.sum(np.exp(chunk - new))
        top = new
    if not seen:
        return np.empty(0)
    return (np.exp(np.concatenate(seen) - top) / total).astype(seen[0].dtype)
