"""fails: speed

en: Python visits every entry; numpy does all rows in machine code.
zh: 用 Python 逐个访问元素；所有行都该交给 numpy 在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def smoothed_cross_entropy(logits, labels, smoothing=0.1):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    of_label = shifted[np.arange(len(labels)), labels]
    return np.mean(log_sum - (1 - smoothing) * of_label - smoothing * shifted.mean(axis=1))


def smoothed_cross_entropy_backward(logits, labels, smoothing=0.1):
    grad = np.zeros_like(logits)
    classes = logits.shape[1]
    for i, label in enumerate(labels):
        top = logits[i].max()
        total = sum(np.exp(v - top) for v in logits[i])
        for k in range(classes):
            target = (1 - smoothing) * (k == label) + smoothing / classes
            grad[i, k] = (np.exp(logits[i, k] - top) / total - target) / len(labels)
    return grad
