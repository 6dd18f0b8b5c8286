"""fails: backward

en: -1/p at the label is the gradient with respect to the probabilities; the Jacobian of the softmax is still to come.
zh: 标签处的 -1/p 是对概率的梯度，还没有乘上 softmax 的雅可比矩阵。
card: softmax-jacobian
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    return np.mean(log_sum - shifted[np.arange(len(labels)), labels])


def cross_entropy_backward(logits, labels):
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    rows = np.arange(len(labels))
    grad = np.zeros_like(p)
    grad[rows, labels] = -1 / p[rows, labels]
    return grad / len(labels)
