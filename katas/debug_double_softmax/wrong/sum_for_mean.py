"""fails: values

en: The sum over the batch instead of the mean: the loss grows with the batch.
zh: 对 batch 求和而不是求平均：batch 越大，损失越大。
card: prediction-minus-target
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -log_p[np.arange(len(labels)), labels].sum()


def loss(logits, labels):
    return cross_entropy(logits, labels)
