"""fails: backward

en: A label is the name of a class, not a number to be subtracted: it needs its one-hot row.
zh: 标签是类别的编号，不是可以拿来相减的数：要先变成 one-hot。
card: label-formats
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    return np.mean(log_sum - shifted[np.arange(len(labels)), labels])


def cross_entropy_backward(logits, labels):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad -= labels[:, None].astype(grad.dtype)
    return grad / len(labels)
