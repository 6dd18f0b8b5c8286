"""fails: values

en: A one-hot product and its mean over all entries: divided by the number of classes as well.
zh: 用 one-hot 相乘再对所有元素求平均：多除了一个类别数。
card: label-formats
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    chosen = np.arange(logits.shape[1]) == labels[:, None]
    return -np.where(chosen, log_p, log_p.dtype.type(0)).mean()


def loss(logits, labels):
    return cross_entropy(logits, labels)
