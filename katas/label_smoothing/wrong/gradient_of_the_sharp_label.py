"""fails: backward

en: The backward pass forgets the smoothing: softmax minus one-hot is the gradient of plain cross-entropy.
zh: 反向传播忘了平滑：softmax 减 one-hot 是普通交叉熵的梯度。
card: prediction-minus-target
"""

import numpy as np


def smoothed_cross_entropy(logits, labels, smoothing=0.1):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    of_label = shifted[np.arange(len(labels)), labels]
    return np.mean(log_sum - (1 - smoothing) * of_label - smoothing * shifted.mean(axis=1))


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad[np.arange(len(labels)), labels] -= 1
    return grad / len(labels)
