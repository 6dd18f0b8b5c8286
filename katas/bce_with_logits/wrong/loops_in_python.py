"""fails: speed

en: Python visits every entry; numpy takes all logarithms and the sum in machine code.
zh: 用 Python 逐个访问元素；所有的对数与求和都该交给 numpy 在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def bce_with_logits(logits, targets):
    total = np.float64(0)
    for x, t in zip(logits.ravel(), targets.ravel(), strict=True):
        if t > 0:
            total += t * np.logaddexp(0, -x)
        if t < 1:
            total += (1 - t) * np.logaddexp(0, x)
    return logits.dtype.type(total / max(logits.size, 1))


def bce_with_logits_backward(logits, targets):
    grad = np.empty_like(logits)
    for index in np.ndindex(logits.shape):
        grad[index] = (np.exp(-np.logaddexp(0, -logits[index])) - targets[index]) / logits.size
    return grad
