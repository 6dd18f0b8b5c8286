"""fails: extremes

en: The shift went out with the first softmax: e^1000 overflows.
zh: 减最大值那一步随着第一个 softmax 一起删掉了：e^1000 溢出。
card: softmax-shift
"""

import numpy as np


def cross_entropy(logits, labels):
    log_sum = np.log(np.exp(logits).sum(axis=1))
    return (log_sum - logits[np.arange(len(labels)), labels]).mean()


def loss(logits, labels):
    return cross_entropy(logits, labels)
