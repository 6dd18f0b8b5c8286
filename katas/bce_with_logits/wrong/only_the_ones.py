"""fails: values

en: Entries with target 0 cost nothing here: a network that always says yes would be perfect.
zh: 目标为 0 的元素在这里没有损失：总说“是”的网络就成了完美的网络。
card: sigmoid-probability
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / logits.size
