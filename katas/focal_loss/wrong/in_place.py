"""fails: read_only

en: `logits *= sign` turns the signs of the caller's logits, and a read-only array refuses.
zh: `logits *= sign` 改掉了调用者的 logits 的符号，只读数组则直接报错。
card: numpy-inputs-untouched
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
    sign, weight, miss, _ = pieces(logits, targets, alpha)
    logits *= -sign
    slope = -(miss**gamma) * (miss + gamma * (1 - miss) * np.logaddexp(0, logits))
    return sign * weight * slope / logits.size
