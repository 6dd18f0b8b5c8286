"""fails: non_contiguous

en: `ravel(order="K")` lists the entries as they lie in memory; reshaped in C order they stand elsewhere.
zh: `ravel(order="K")` 按内存顺序列出元素；再按 C 顺序变形，元素就换了位置。
card: numpy-memory-layout
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    x, t = logits.ravel(order="K"), targets.ravel(order="K")
    grad = (np.exp(-np.logaddexp(0, -x)) - t) / x.size
    return grad.reshape(logits.shape)
