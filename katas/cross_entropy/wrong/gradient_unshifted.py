"""fails: extremes

en: The loss shifts its logits, the gradient forgot to: inf / inf is NaN.
zh: 损失里减去了最大值，梯度里却忘了：inf / inf 得到 NaN。
card: softmax-shift
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    return np.mean(log_sum - shifted[np.arange(len(labels)), labels])


def cross_entropy_backward(logits, labels):
    grad = np.exp(logits)
    grad /= grad.sum(axis=1, keepdims=True)
    grad[np.arange(len(labels)), labels] -= 1
    return grad / len(labels)
