"""fails: read_only

en: `logits -= max` shifts the caller's logits, and a read-only array refuses.
zh: `logits -= max` 改掉了调用者的 logits，只读数组则直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def cross_entropy(logits, labels):
    logits -= logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(logits).sum(axis=1))
    return np.mean(log_sum - logits[np.arange(len(labels)), labels])


def cross_entropy_backward(logits, labels):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad[np.arange(len(labels)), labels] -= 1
    return grad / len(labels)
