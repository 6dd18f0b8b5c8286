"""fails: accuracy

en: The sum is at least 1, so `+ 1e-10` guards against nothing; it costs six digits.
zh: 和至少是 1，所以 `+ 1e-10` 什么也没防住，反倒损失六位有效数字。
card: guard-error
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
    return (np.exp(np.concatenate(seen) - top) / (total + 1e-10)).astype(seen[0].dtype)
