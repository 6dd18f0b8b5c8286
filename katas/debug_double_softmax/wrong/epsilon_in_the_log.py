"""fails: accuracy

en: log(p + 1e-20) of a single softmax: no probability below the epsilon can be told from it.
zh: 只用一次 softmax，再取 log(p + 1e-20)：比 epsilon 小的概率都分不出来了。
card: guard-error
"""

import numpy as np


def softmax(x):
    weights = np.exp(x - x.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True)


def loss(logits, labels):
    p = softmax(logits)
    return -np.log(p[np.arange(len(labels)), labels] + p.dtype.type(1e-20)).mean()
