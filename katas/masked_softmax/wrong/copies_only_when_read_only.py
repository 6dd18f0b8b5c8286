"""fails: no_mutation

en: A read-only array is copied, any other gets -inf in the masked places: the caller's logits are gone.
zh: 只读的数组会被拷贝，其余的被直接写入 -inf：调用者的 logits 被改掉了。
card: numpy-inputs-untouched
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    z = np.require(x, requirements="W")
    z[~np.broadcast_to(mask, x.shape)] = -np.inf
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(z - np.where(np.isneginf(top), 0, top).astype(x.dtype))
    total = np.sum(e, axis=axis, keepdims=True)
    return e / np.where(total == 0, 1, total).astype(x.dtype)
