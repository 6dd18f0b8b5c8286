"""fails: values

en: The default of `smoothing` is 0.1; PyTorch's own default is 0.
zh: `smoothing` 的默认值是 0.1；PyTorch 自己的默认值是 0。
card: function-contract
"""

import numpy as np


def smoothed_cross_entropy(logits, labels, smoothing=0.0):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    of_label = shifted[np.arange(len(labels)), labels]
    return np.mean(log_sum - (1 - smoothing) * of_label - smoothing * shifted.mean(axis=1))


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad -= smoothing / logits.shape[1]
    grad[np.arange(len(labels)), labels] -= 1 - smoothing
    return grad / len(labels)
