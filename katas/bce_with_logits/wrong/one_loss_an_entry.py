"""fails: shape

en: It returns one loss for each entry; the mean is missing.
zh: 返回了每个元素的损失，没有取平均。
card: function-contract
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return terms


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / logits.size
