"""fails: values

en: The softmax is taken before and once more inside: the loss of three classes can never fall below 0.5514.
zh: 先取了一次 softmax，里面又取一次：三个类别时，损失永远不会低于 0.5514。
card: double-softmax
"""

import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def cross_entropy(logits, labels):
    p = softmax(logits)
    log_sum = np.log(np.exp(p).sum(axis=1))
    return np.mean(log_sum - p[np.arange(len(labels)), labels])


def cross_entropy_backward(logits, labels):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad[np.arange(len(labels)), labels] -= 1
    return grad / len(labels)
