"""fails: zero_d

en: Arithmetic on a 0-d array gives a numpy scalar, into which nothing can be assigned.
zh: 0 维数组参与运算会得到 numpy 标量，而标量不能按掩码赋值。
card: numpy-zero-d
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.abs(logits))
    positive = logits >= 0
    p[positive] = 1 / (1 + p[positive])
    p[~positive] = p[~positive] / (1 + p[~positive])
    return (p - targets) / logits.size
