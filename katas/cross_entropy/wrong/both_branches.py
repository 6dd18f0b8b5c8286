"""fails: no_warnings

en: `np.where` takes the logarithm of 0 before it chooses the other branch: the value is right, the warning is not.
zh: `np.where` 在选择另一个分支之前已经对 0 取了对数：值是对的，警告却出来了。
card: elu-where-nan
"""

import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def cross_entropy(logits, labels):
    rows = np.arange(len(labels))
    p = softmax(logits)[rows, labels]
    gap = logits[rows, labels] - logits.max(axis=1)
    # where p is too small for its logarithm the other terms of the sum are too few to matter
    far = gap - np.log(np.exp(logits - logits.max(axis=1, keepdims=True)).sum(axis=1))
    return -np.mean(np.where(p > np.finfo(p.dtype).tiny, np.log(p), far))


def cross_entropy_backward(logits, labels):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad[np.arange(len(labels)), labels] -= 1
    return grad / len(labels)
