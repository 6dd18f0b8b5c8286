"""fails: backward

en: The other classes have a gradient as well, their probability: it is what pushes them down.
zh: 其他类别也有梯度，就是它们各自的概率：正是它把这些类别压下去。
card: prediction-minus-target
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    return np.mean(log_sum - shifted[np.arange(len(labels)), labels])


def cross_entropy_backward(logits, labels):
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    rows = np.arange(len(labels))
    grad = np.zeros_like(p)
    grad[rows, labels] = p[rows, labels] - 1
    return grad / len(labels)
