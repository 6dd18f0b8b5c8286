"""fails: no_mutation

en: `np.require(targets, requirements="W")` copies a read-only array only; every other caller's labels become signs.
zh: `np.require(targets, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的标签变成了符号。
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
    _, weight, miss, loss = pieces(logits, targets, alpha)
    sign = np.require(targets, requirements="W")
    sign *= 2
    sign -= 1
    slope = -(miss**gamma) * (miss + gamma * (1 - miss) * loss)
    return sign * weight * slope / logits.size
