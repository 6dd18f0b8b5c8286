"""fails: empty

en: `1 / logits.size` is a number of Python, which refuses to divide by 0; divide the array.
zh: `1 / logits.size` 是 Python 的数，除以 0 会报错；应当用数组去除。
card: numpy-empty
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) * (1 / logits.size)
