"""fails: accuracy

en: (1 - p_t)^(gamma - 1) is infinite where 1 - p_t is 0 and gamma below 1, and times 0 it is NaN.
zh: 1 - p_t 为 0 且 gamma 小于 1 时，(1 - p_t)^(gamma - 1) 是无穷大，再乘 0 就是 NaN。
card: nan-containment
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
    sign, weight, _, loss = pieces(logits, targets, alpha)
    p_t = np.exp(-loss)
    miss = 1 - p_t
    slope = -(miss**gamma) * miss - gamma * miss ** (gamma - 1) * miss * p_t * loss
    return sign * weight * slope / logits.size
