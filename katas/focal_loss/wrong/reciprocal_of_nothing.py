"""fails: empty

en: `1 / logits.size` is a number of Python, which refuses to divide by 0; divide the array.
zh: `1 / logits.size` 是 Python 的数，除以 0 会报错；应当用数组去除。
card: numpy-empty
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
    return sign * weight * slope * (1 / logits.size)
