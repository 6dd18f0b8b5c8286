"""fails: values

en: The exponentials of early chunks are kept relative to the maximum of their time; they must all be relative to the last one.
zh: 前面几块的指数仍相对当时的最大值；它们都应相对最后的最大值。
card: softmax-shift
"""

import numpy as np


def online_softmax(chunks):
    top, total, seen = -np.inf, 0.0, []
    for chunk in chunks:
        new = np.max(chunk, initial=top)
        if np.isneginf(new):
            seen.append(np.zeros_like(chunk))
            continue
        total = total * np.exp(top - new) + np.sum(np.exp(chunk - new))
        top = new
        seen.append(np.exp(chunk - top))
    if not seen:
        return np.empty(0)
    return (np.concatenate(seen) / total).astype(seen[0].dtype)
