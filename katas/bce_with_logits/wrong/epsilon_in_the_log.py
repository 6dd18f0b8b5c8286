"""fails: values

en: log(p + 1e-8) makes every loss a little too small and bounds it at 18.4.
zh: log(p + 1e-8) 使每个损失都略微偏小，并且最多只到 18.4。
card: guard-error
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def bce_with_logits(logits, targets):
    small = logits.dtype.type(1e-8)
    p, q = sigmoid(logits), sigmoid(-logits)
    return -np.mean(targets * np.log(p + small) + (1 - targets) * np.log(q + small))


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / logits.size
