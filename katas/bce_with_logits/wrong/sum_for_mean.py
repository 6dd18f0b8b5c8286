"""fails: values

en: It adds up the entries: the step then grows with the batch and the number of outputs.
zh: 把各元素的损失加了起来：步长会随批次和输出个数变大。
card: prediction-minus-target
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.sum(terms)


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / logits.size
