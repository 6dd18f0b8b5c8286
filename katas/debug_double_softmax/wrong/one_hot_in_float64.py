"""fails: dtype

en: `np.eye` is float64, and so is everything that it is multiplied with.
zh: `np.eye` 是 float64，与它相乘的结果也都成了 float64。
card: numpy-result-dtype
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    gap = np.log(np.exp(shifted).sum(axis=1)) - shifted[np.arange(len(labels)), labels]
    return (gap * np.ones(len(labels))).mean()


def loss(logits, labels):
    return cross_entropy(logits, labels)
