"""fails: no_warnings

en: The logarithm of every probability is taken, of 0 too, and replaced afterwards: right in the end, with a warning.
zh: 对每个概率都取了对数，包括 0，之后再替换：结果对了，但报了警告。
card: elu-where-nan
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
    rows = np.arange(len(labels))
    log_p = np.log(softmax(logits))[rows, labels]
    gap = logits.max(axis=1) - logits[rows, labels]
    if (gap < 20).all():
        return -log_p.mean()
    return cross_entropy(logits, labels)
