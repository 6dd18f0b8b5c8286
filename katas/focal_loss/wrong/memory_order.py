"""fails: non_contiguous

en: `ravel(order="K")` lists the entries as they lie in memory; reshaped in C order they stand elsewhere.
zh: `ravel(order="K")` 按内存顺序列出元素；再按 C 顺序变形，元素就换了位置。
card: numpy-memory-layout
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
    shape = logits.shape
    logits, targets = logits.ravel(order="K"), targets.ravel(order="K")
    sign, weight, miss, loss = pieces(logits, targets, alpha)
    slope = -(miss**gamma) * (miss + gamma * (1 - miss) * loss)
    return (sign * weight * slope / logits.size).reshape(shape)
