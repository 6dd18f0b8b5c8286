"""fails: values

en: s·(1 - s) is only the diagonal: every logit moves all probabilities of its row.
zh: s·(1 - s) 只是对角线：每个 logit 都会改变同一行的所有概率。
card: softmax-jacobian
"""

import numpy as np


def softmax_jacobian(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)
    return np.eye(x.shape[-1], dtype=x.dtype) * (s * (1 - s))[..., None, :]
