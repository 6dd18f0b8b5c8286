"""fails: speed

en: Python visits every entry; numpy takes all powers and logarithms in machine code.
zh: 用 Python 逐个访问元素；所有的幂和对数都该交给 numpy 在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def pieces(logits, targets, alpha):
    one = logits.dtype.type(1)
    sign = np.where(targets == 1, one, -one)
    weight = np.where(targets == 1, one * alpha, one * (1 - alpha)).astype(logits.dtype)
    z = sign * logits
    return sign, weight, np.exp(-np.logaddexp(0, z)), np.logaddexp(0, -z)


def focal_loss(logits, targets, gamma=2.0, alpha=0.25):
    terms = np.zeros(logits.size, logits.dtype)
    for i, (x, t) in enumerate(zip(logits.flat, targets.flat, strict=True)):
        z, weight = (x, alpha) if t == 1 else (-x, 1 - alpha)
        terms[i] = weight * np.exp(-np.logaddexp(0, z)) ** gamma * np.logaddexp(0, -z)
    return terms.mean()


def focal_loss_backward(logits, targets, gamma=2.0, alpha=0.25):
    grad = np.empty_like(logits)
    for index in np.ndindex(logits.shape):
        sign, weight, miss, loss = pieces(logits[index], targets[index], alpha)
        slope = -(miss**gamma) * (miss + gamma * (1 - miss) * loss)
        grad[index] = sign * weight * slope / logits.size
    return grad
