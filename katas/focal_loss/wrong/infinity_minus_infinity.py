"""fails: infinity

en: max(x, 0) - x·t is inf - inf at ±inf; turn the sign of the logit instead.
zh: ±inf 处 max(x, 0) - x·t 是 inf - inf；应改为给 logit 变号。
card: softplus-identities
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
    loss = np.maximum(logits, 0) - logits * targets + np.log1p(np.exp(-np.abs(logits)))
    return np.mean(weight * miss**gamma * loss)


def focal_loss_backward(logits, targets, gamma=2.0, alpha=0.25):
    sign, weight, miss, loss = pieces(logits, targets, alpha)
    slope = -(miss**gamma) * (miss + gamma * (1 - miss) * loss)
    return sign * weight * slope / logits.size
