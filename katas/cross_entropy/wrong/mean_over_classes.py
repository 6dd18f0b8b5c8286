"""fails: values

en: One-hot times log-probability, averaged over all N x classes entries, is the loss divided by the number of classes.
zh: one-hot 乘对数概率之后，对全部 N×classes 个元素取平均，结果成了损失除以类别数。
card: label-formats
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    one_hot = np.arange(logits.shape[1]) == labels[:, None]
    return -np.mean(np.where(one_hot, log_p, logits.dtype.type(0)))


def cross_entropy_backward(logits, labels):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad[np.arange(len(labels)), labels] -= 1
    return grad / len(labels)
