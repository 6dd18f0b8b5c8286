"""fails: extremes

en: The probability is kept above 1e-40, so a wrong and sure model pays at most 92.
zh: 概率被限制在 1e-40 以上，于是判错却很确信的模型最多只付出 92 的损失。
card: guard-error
"""

import numpy as np


def softmax(x):
    weights = np.exp(x - x.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True)


def loss(logits, labels):
    p = softmax(logits)
    return -np.log(np.maximum(p[np.arange(len(labels)), labels], p.dtype.type(1e-40))).mean()
