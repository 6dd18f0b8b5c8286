"""fails: values

en: Probabilities times 10 lower the floor of the loss, but what comes in are still no logits.
zh: 把概率乘 10，损失的下限是低了，但传进去的仍然不是 logits。
card: double-softmax-floor
"""

import numpy as np


def softmax(x):
    weights = np.exp(x - x.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True)


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -log_p[np.arange(len(labels)), labels].mean()


def loss(logits, labels):
    return cross_entropy(10 * softmax(logits), labels)
