"""fails: no_warnings

en: `np.where` takes the logarithm of 0 before it chooses the other branch: the value is right, the warning is not.
zh: `np.where` 在选择另一个分支之前已经对 0 取了对数：值是对的，警告却出来了。
card: elu-where-nan
"""

import numpy as np


def log_softmax(x):
    x = x - x.max(axis=1, keepdims=True)
    return x - np.log(np.exp(x).sum(axis=1, keepdims=True))


def targets_of(logits, labels, smoothing):
    targets = np.full_like(logits, smoothing / logits.shape[1])
    targets[np.arange(len(labels)), labels] += 1 - smoothing
    return targets


def smoothed_cross_entropy(logits, labels, smoothing=0.1):
    far = log_softmax(logits)
    p = np.exp(far)
    log_p = np.where(p > np.finfo(p.dtype).tiny, np.log(p), far)
    return -(targets_of(logits, labels, smoothing) * log_p).sum(axis=1).mean()


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad -= smoothing / logits.shape[1]
    grad[np.arange(len(labels)), labels] -= 1 - smoothing
    return grad / len(labels)
