"""fails: extremes

en: log1p(exp(-z)) is inf above 709 (88 in float32); np.logaddexp(0, -z) is not.
zh: -z 大于 709（float32 下为 88）时 log1p(exp(-z)) 是 inf；np.logaddexp(0, -z) 则不会。
card: softplus-stable
"""

import numpy as np


def pieces(logits, targets, alpha):
    one = logits.dtype.type(1)
    sign = np.where(targets == 1, one, -one)
    weight = np.where(targets == 1, one * alpha, one * (1 - alpha)).astype(logits.dtype)
    z = sign * logits
    return sign, weight, np.exp(-np.logaddexp(0, z)), np.logaddexp(0, -z)


def focal_loss(logits, targets, gamma=2.0, alpha=0.25):
    sign, weight, miss, _ = pieces(logits, targets, alpha)
    return np.mean(weight * miss**gamma * np.log1p(np.exp(-sign * logits)))


def focal_loss_backward(logits, targets, gamma=2.0, alpha=0.25):
    sign, weight, miss, loss = pieces(logits, targets, alpha)
    slope = -(miss**gamma) * (miss + gamma * (1 - miss) * loss)
    return sign * weight * slope / logits.size
