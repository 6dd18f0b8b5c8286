"""fails: non_contiguous

en: `ravel(order="K")` lists the entries as they lie in memory; row times width plus label finds them only in C order.
zh: `ravel(order="K")` 按内存顺序列出元素；“行号×宽度+标签”这个下标只对 C 顺序成立。
card: numpy-memory-layout
"""

import numpy as np


def smoothed_cross_entropy(logits, labels, smoothing=0.1):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    of_label = shifted.ravel(order="K")[np.arange(len(labels)) * logits.shape[1] + labels]
    return np.mean(log_sum - (1 - smoothing) * of_label - smoothing * shifted.mean(axis=1))


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad -= smoothing / logits.shape[1]
    grad[np.arange(len(labels)), labels] -= 1 - smoothing
    return grad / len(labels)
