"""fails: speed

en: Python visits every entry; numpy takes the exponentials and sums of all rows in machine code.
zh: 用 Python 逐个访问元素；所有行的指数与求和都该交给 numpy 在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def cross_entropy(logits, labels):
    losses = np.zeros(len(labels), dtype=logits.dtype)
    for i, label in enumerate(labels):
        top, total = logits[i].max(), 0.0
        for k in range(logits.shape[1]):
            total += np.exp(logits[i, k] - top)
        losses[i] = np.log(total) - (logits[i, label] - top)
    return losses.mean()


def cross_entropy_backward(logits, labels):
    grad = np.zeros_like(logits)
    for i, label in enumerate(labels):
        top = logits[i].max()
        total = sum(np.exp(v - top) for v in logits[i])
        for k in range(logits.shape[1]):
            grad[i, k] = (np.exp(logits[i, k] - top) / total - (k == label)) / len(labels)
    return grad
