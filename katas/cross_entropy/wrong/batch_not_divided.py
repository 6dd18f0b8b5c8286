"""fails: backward

en: softmax - one-hot is the gradient of the sum of the rows; that of the mean is divided by N.
zh: softmax - one-hot 是各行之和的梯度；取平均时还要除以 N。
card: prediction-minus-target
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    return np.mean(log_sum - shifted[np.arange(len(labels)), labels])


def cross_entropy_backward(logits, labels):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad[np.arange(len(labels)), labels] -= 1
    return grad
