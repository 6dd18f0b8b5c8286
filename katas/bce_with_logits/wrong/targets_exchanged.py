"""fails: values

en: The two costs have changed places: softplus(-x) belongs to target 1.
zh: 两项损失对调了：softplus(-x) 对应的是目标 1。
card: softplus-identities
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, logits), np.logaddexp(0, -logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / logits.size
