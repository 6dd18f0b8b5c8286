"""fails: no_warnings

en: exp overflows for a confident answer: 1 / inf is the right 0, but numpy warns.
zh: 判对且很自信时 exp 会溢出：1 / inf 得到的 0 是对的，numpy 却会警告。
card: sigmoid-overflow
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
    sign = pieces(logits, targets, alpha)[0]
    miss = 1 / (1 + np.exp(sign * logits))
    return np.mean(weight * miss**gamma * loss)


def focal_loss_backward(logits, targets, gamma=2.0, alpha=0.25):
    sign, weight, miss, loss = pieces(logits, targets, alpha)
    slope = -(miss**gamma) * (miss + gamma * (1 - miss) * loss)
    return sign * weight * slope / logits.size
