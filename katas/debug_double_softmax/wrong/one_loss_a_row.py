"""fails: shape

en: The mean is missing: one loss for each row comes back instead of one number.
zh: 少了求平均：返回的是每行一个损失，而不是一个数。
card: prediction-minus-target
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -log_p[np.arange(len(labels)), labels]


def loss(logits, labels):
    return cross_entropy(logits, labels)
