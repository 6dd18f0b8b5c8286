"""fails: backward

en: one-hot - softmax points uphill: gradient descent would make the label less likely.
zh: one-hot - softmax 指向上坡：梯度下降反而会降低标签的概率。
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
    return -grad / len(labels)
