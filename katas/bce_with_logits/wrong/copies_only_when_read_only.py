"""fails: no_mutation

en: `np.require(logits, requirements="W")` copies a read-only array only; every other caller finds probabilities in place of the logits.
zh: `np.require(logits, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的 logits 被换成了概率。
card: numpy-inputs-untouched
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    p = np.require(logits, requirements="W")
    np.exp(-np.logaddexp(0, -p), out=p)
    return (p - targets) / logits.size
