"""fails: read_only

en: `x -= …` writes into the caller's array; a read-only one raises.
zh: `x -= …` 直接写进了调用者的数组；只读数组会报错。
card: numpy-inputs-untouched
"""

import numpy as np


def softmax_jacobian(x):
    x -= np.max(x, axis=-1, keepdims=True, initial=-np.inf)
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    return j
