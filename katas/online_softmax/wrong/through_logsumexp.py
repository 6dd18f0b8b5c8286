"""fails: extremes

en: exp(x - logsumexp) rounds the logarithm to the size of the logits: at 1e15 no digit is left.
zh: exp(x - logsumexp) 会把对数舍入到 logits 的量级：在 1e15 处一位有效数字也不剩。
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
        total = total * np.exp(top - new) + np.sum(np.exp(chunk - new))
        top = new
    if not seen:
        return np.empty(0)
    if not any(map(len, seen)):
        return np.concatenate(seen)
    return np.exp(np.concatenate(seen) - (top + np.log(total))).astype(seen[0].dtype)
