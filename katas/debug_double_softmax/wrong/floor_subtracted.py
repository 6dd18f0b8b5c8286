"""fails: values

en: Subtracting the smallest possible loss makes a sure model reach 0; every other value, and the gradient, stays wrong.
zh: 减去损失能达到的最小值，很确信的模型就能到 0；其他的值和梯度仍然都是错的。
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
    classes = logits.shape[1]
    floor = np.log1p((classes - 1) * np.exp(-1.0)).astype(logits.dtype)
    return cross_entropy(softmax(logits), labels) - floor
