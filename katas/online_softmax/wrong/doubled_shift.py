"""fails: no_warnings

en: The naive exponential is computed too and thrown away: it overflows and warns.
zh: 还计算了不减最大值的指数，又没有用：它会溢出并发出警告。
card: elu-where-nan
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
    x = np.concatenate(seen)
    plain = np.exp(x)
    return np.where(np.isnan(plain), plain, np.exp(x - top) / total).astype(x.dtype)
