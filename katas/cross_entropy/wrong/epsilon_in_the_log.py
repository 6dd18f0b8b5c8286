"""fails: values

en: log(p + 1e-8) bounds the loss: a label of probability 2e-9 costs 18.3 instead of 20.0, and every loss is a little too small.
zh: log(p + 1e-8) 给损失加了上界：概率为 2e-9 的标签损失本应是 20.0，这里只有 18.3，其余的损失也都略微偏小。
card: guard-error
"""

import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def cross_entropy(logits, labels):
    p = softmax(logits)[np.arange(len(labels)), labels]
    return -np.mean(np.log(p + logits.dtype.type(1e-8)))


def cross_entropy_backward(logits, labels):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad[np.arange(len(labels)), labels] -= 1
    return grad / len(labels)
