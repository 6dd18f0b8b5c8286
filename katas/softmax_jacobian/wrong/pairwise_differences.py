"""fails: no_warnings

en: 1/sum(exp(x_j - x_i)) needs no maximum, but exp overflows for every entry far below another.
zh: 1/sum(exp(x_j - x_i)) 不用最大值，但只要有元素远低于另一个，exp 就溢出。
card: softmax-shift
"""

import numpy as np


def softmax_jacobian(x):
    s = 1 / np.sum(np.exp(x[..., None, :] - x[..., :, None]), axis=-1)
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    return j
