"""fails: no_mutation

en: A read-only array is copied, any other is used as a buffer: the caller's logits are gone.
zh: 只读的数组会被拷贝，其余的直接当作缓冲区：调用者的 logits 被改掉了。
card: numpy-inputs-untouched
"""

import numpy as np


def softmax_jacobian(x):
    x = np.require(x, requirements="W")
    x -= np.max(x, axis=-1, keepdims=True, initial=-np.inf)
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    return j
