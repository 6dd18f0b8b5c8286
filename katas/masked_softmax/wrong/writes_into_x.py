"""fails: read_only

en: Writing -inf into x changes the caller's logits; a read-only array raises.
zh: 把 -inf 写进 x 就改掉了调用者的 logits；只读数组会报错。
card: numpy-inputs-untouched
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    x[~np.broadcast_to(mask, x.shape)] = -np.inf
    z = x
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(z - np.where(np.isneginf(top), 0, top).astype(x.dtype))
    total = np.sum(e, axis=axis, keepdims=True)
    return e / np.where(total == 0, 1, total).astype(x.dtype)
