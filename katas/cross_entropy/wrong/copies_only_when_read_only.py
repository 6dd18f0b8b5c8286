"""fails: no_mutation

en: `np.require(logits, requirements="W")` copies a read-only array only; every other caller finds probabilities in place of the logits.
zh: `np.require(logits, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的 logits 被换成了概率。
card: numpy-inputs-untouched
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    return np.mean(log_sum - shifted[np.arange(len(labels)), labels])


def cross_entropy_backward(logits, labels):
    grad = np.require(logits, requirements="W")
    grad -= grad.max(axis=1, keepdims=True)
    np.exp(grad, out=grad)
    grad /= grad.sum(axis=1, keepdims=True)
    grad[np.arange(len(labels)), labels] -= 1
    return grad / len(labels)
