"""fails: no_mutation

en: `np.require(logits, requirements="W")` copies a read-only array only; every other caller finds probabilities in place of the logits.
zh: `np.require(logits, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的 logits 被换成了概率。
card: numpy-inputs-untouched
"""

import numpy as np


def smoothed_cross_entropy(logits, labels, smoothing=0.1):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    of_label = shifted[np.arange(len(labels)), labels]
    return np.mean(log_sum - (1 - smoothing) * of_label - smoothing * shifted.mean(axis=1))


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.require(logits, requirements="W")
    grad -= grad.max(axis=1, keepdims=True)
    np.exp(grad, out=grad)
    grad /= grad.sum(axis=1, keepdims=True)
    grad -= smoothing / logits.shape[1]
    grad[np.arange(len(labels)), labels] -= 1 - smoothing
    return grad / len(labels)
