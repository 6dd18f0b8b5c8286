"""fails: accuracy

en: sigmoid(40.0) is exactly 1 in float64, and log(1 - 1) is -inf: the sigmoid belongs into the logarithm.
zh: float64 下 sigmoid(40.0) 恰好等于 1，log(1 - 1) 就是 -inf：应当把 sigmoid 并进对数里。
card: sigmoid-rounds-to-one
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def bce_with_logits(logits, targets):
    p = sigmoid(logits)
    return -np.mean(np.where(targets > 0, targets * np.log(p), 0) + np.where(targets < 1, (1 - targets) * np.log1p(-p), 0))


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / logits.size
