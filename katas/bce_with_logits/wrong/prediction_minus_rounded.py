"""fails: backward

en: It rounds soft targets to 0 or 1 before it subtracts them.
zh: 相减之前把软标签舍入成了 0 或 1。
card: prediction-minus-target
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - np.round(targets)) / logits.size
