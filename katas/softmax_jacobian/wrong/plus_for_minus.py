"""fails: values

en: Outside the diagonal the sign is wrong: when one logit grows, the other probabilities shrink.
zh: 对角线以外符号错了：一个 logit 变大，其余的概率会变小。
card: softmax-jacobian
"""

import numpy as np


def softmax_jacobian(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    j = np.where(np.eye(x.shape[-1], dtype=bool), j, -j)
    return j
