"""fails: backward

en: sigmoid - target is the gradient of the sum; that of the mean is divided by the number of entries.
zh: σ - t 是各项之和的梯度；取平均时还要除以元素个数。
card: prediction-minus-target
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return p - targets
