"""fails: extremes

en: exp overflows for logits above 709 (88 in float32); the maximum of each row has to go first.
zh: logits 大于 709（float32 下为 88）时 exp 会溢出；应先减去每行的最大值。
card: softmax-shift
"""

import numpy as np


def smoothed_cross_entropy(logits, labels, smoothing=0.1):
    shifted = logits
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    of_label = shifted[np.arange(len(labels)), labels]
    return np.mean(log_sum - (1 - smoothing) * of_label - smoothing * shifted.mean(axis=1))


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad -= smoothing / logits.shape[1]
    grad[np.arange(len(labels)), labels] -= 1 - smoothing
    return grad / len(labels)
