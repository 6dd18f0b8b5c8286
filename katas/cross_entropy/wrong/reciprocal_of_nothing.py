"""fails: empty

en: `1 / len(labels)` is a number of Python, which refuses to divide by 0; divide the array.
zh: `1 / len(labels)` 是 Python 的数，除以 0 会报错；应当用数组去除。
card: numpy-empty
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
    return grad * (1 / len(labels))
