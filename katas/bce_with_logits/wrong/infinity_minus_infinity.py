"""fails: infinity

en: max(x, 0) - x·t is inf - inf at x = inf: the textbook's stable form is for finite logits.
zh: x = inf 时 max(x, 0) - x·t 是 inf - inf：教科书上的稳定写法只适用于有限的 logits。
card: softplus-identities
"""

import numpy as np


def bce_with_logits(logits, targets):
    return np.mean(np.maximum(logits, 0) - logits * targets + np.log1p(np.exp(-np.abs(logits))))


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / logits.size
