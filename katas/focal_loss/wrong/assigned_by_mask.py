"""fails: zero_d

en: Arithmetic on a 0-d array gives a numpy scalar, into which nothing can be assigned.
zh: 0 维数组参与运算会得到 numpy 标量，而标量不能按掩码赋值。
card: numpy-zero-d
"""

import numpy as np


def pieces(logits, targets, alpha):
    one = logits.dtype.type(1)
    sign = np.where(targets == 1, one, -one)
    weight = np.where(targets == 1, one * alpha, one * (1 - alpha)).astype(logits.dtype)
    z = sign * logits
    return sign, weight, np.exp(-np.logaddexp(0, z)), np.logaddexp(0, -z)


def focal_loss(logits, targets, gamma=2.0, alpha=0.25):
    _, weight, miss, loss = pieces(logits, targets, alpha)
    return np.mean(weight * miss**gamma * loss)


def focal_loss_backward(logits, targets, gamma=2.0, alpha=0.25):
    sign, weight, miss, loss = pieces(logits, targets, alpha)
    slope = -(miss**gamma) * (miss + gamma * (1 - miss) * loss)
    grad = weight * slope / logits.size
    grad[targets == 0] *= -1
    return grad
