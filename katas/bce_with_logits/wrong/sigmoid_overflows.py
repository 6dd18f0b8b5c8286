"""fails: no_warnings

en: exp(-x) overflows for very negative logits: 1 / inf is the right 0, but numpy warns.
zh: logits 很负时 exp(-x) 溢出：1 / inf 得到的 0 是对的，numpy 却会警告。
card: sigmoid-overflow
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    p = 1 / (1 + np.exp(-logits))
    return (p - targets) / logits.size
