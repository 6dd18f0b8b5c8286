"""fails: values

en: The sum runs over the whole batch: a row no longer sums to 1.
zh: 求和用的是整个批次：一行之和不再是 1。
card: softmax-axis
"""

import numpy as np


def softmax_jacobian(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e)
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    return j
