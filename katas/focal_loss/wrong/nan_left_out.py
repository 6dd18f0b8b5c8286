"""fails: nan

en: `np.nanmean` leaves out NaN and reports a healthy loss for a network that is broken.
zh: `np.nanmean` 跳过了 NaN：网络已经坏了，损失看上去却一切正常。
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
    terms = weight * miss**gamma * loss
    return np.nanmean(terms) if not np.isnan(terms).all() else np.mean(terms)


def focal_loss_backward(logits, targets, gamma=2.0, alpha=0.25):
    sign, weight, miss, loss = pieces(logits, targets, alpha)
    slope = -(miss**gamma) * (miss + gamma * (1 - miss) * loss)
    return sign * weight * slope / logits.size
