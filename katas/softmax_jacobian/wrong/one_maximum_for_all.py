"""fails: extremes

en: The maximum over the whole batch prevents the overflow, but in a row far below it all exponentials vanish: 0/0.
zh: 整个批次的最大值能防住溢出，可远低于它的那一行所有指数都变成 0：0/0。
card: softmax-shift
"""

import numpy as np


def softmax_jacobian(x):
    e = np.exp(x - np.max(x, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    return j
