"""fails: extremes

en: The softmax that was kept is the wrong one: of a probability that was rounded to 0 the logarithm is -inf.
zh: 留下来的是不该留的那个 softmax：概率已经舍入为 0，再取对数就是 -inf。
card: logits-or-probabilities
"""

import numpy as np


def softmax(x):
    weights = np.exp(x - x.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True)


def loss(logits, labels):
    p = softmax(logits)
    return -np.log(p[np.arange(len(labels)), labels]).mean()
