"""fails: empty

en: `np.max` of a row without entries is an error: it needs `initial=-np.inf`.
zh: 一行里没有元素时 `np.max` 会报错：需要给出 `initial=-np.inf`。
card: numpy-empty
"""

import numpy as np


def softmax_jacobian(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    s = e / np.sum(e, axis=-1, keepdims=True)
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    return j
