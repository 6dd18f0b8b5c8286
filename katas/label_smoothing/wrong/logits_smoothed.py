"""fails: values

en: It mixes the logits with their mean; it is the targets that are smoothed.
zh: 把 logits 与其平均值混合了；要平滑的是目标。
card: logits-or-probabilities
"""

import numpy as np


def smoothed_cross_entropy(logits, labels, smoothing=0.1):
    mixed = (1 - smoothing) * logits + smoothing * logits.mean(axis=1, keepdims=True)
    shifted = mixed - mixed.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    return np.mean(log_sum - shifted[np.arange(len(labels)), labels])


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad -= smoothing / logits.shape[1]
    grad[np.arange(len(labels)), labels] -= 1 - smoothing
    return grad / len(labels)
