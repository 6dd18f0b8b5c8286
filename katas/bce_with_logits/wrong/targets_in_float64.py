"""fails: dtype

en: `astype(float)` means float64 and carries a float32 loss along.
zh: `astype(float)` 就是 float64，会把 float32 的损失一起提升。
card: numpy-result-dtype
"""

import numpy as np


def bce_with_logits(logits, targets):
    targets = targets.astype(float)
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / logits.size
