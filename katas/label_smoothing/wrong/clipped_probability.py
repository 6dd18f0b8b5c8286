"""fails: accuracy

en: Clipping p at 1e-15 bounds every logarithm at -34.5: an unlikely class costs too little.
zh: 把 p 截断在 1e-15，每个对数都不低于 -34.5：概率很小的类别，损失就偏小了。
card: guard-error
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
    log_p = np.log(np.clip(np.exp(log_softmax(logits)), 1e-15, 1))
    return -(targets_of(logits, labels, smoothing) * log_p).sum(axis=1).mean()


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad -= smoothing / logits.shape[1]
    grad[np.arange(len(labels)), labels] -= 1 - smoothing
    return grad / len(labels)
