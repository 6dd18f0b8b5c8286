"""fails: read_only

en: `targets -= …` writes into the caller's labels, and a read-only array refuses.
zh: `targets -= …` 改掉了调用者的标签，只读数组则直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    targets -= np.exp(-np.logaddexp(0, -logits))
    return -targets / logits.size
