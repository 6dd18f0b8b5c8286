"""fails: values

en: Every class gets the whole smoothing instead of smoothing/K: the targets of a row add up to more than 1.
zh: 每个类别都分到了整个 smoothing，而不是 smoothing/K：一行目标加起来大于 1。
card: label-formats
"""

import numpy as np


def smoothed_cross_entropy(logits, labels, smoothing=0.1):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    of_label = shifted[np.arange(len(labels)), labels]
    return np.mean((1 - smoothing) * (log_sum - of_label) - smoothing * (shifted - log_sum[:, None]).sum(axis=1))


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad -= smoothing / logits.shape[1]
    grad[np.arange(len(labels)), labels] -= 1 - smoothing
    return grad / len(labels)
