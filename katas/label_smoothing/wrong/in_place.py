"""fails: read_only

en: `logits -= max` shifts the caller's logits, and a read-only array refuses.
zh: `logits -= max` 改掉了调用者的 logits，只读数组则直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def smoothed_cross_entropy(logits, labels, smoothing=0.1):
    shifted = logits
    shifted -= logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    of_label = shifted[np.arange(len(labels)), labels]
    return np.mean(log_sum - (1 - smoothing) * of_label - smoothing * shifted.mean(axis=1))


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad -= smoothing / logits.shape[1]
    grad[np.arange(len(labels)), labels] -= 1 - smoothing
    return grad / len(labels)
