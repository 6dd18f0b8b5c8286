"""fails: nan

en: `np.nanmean` leaves out rows with NaN and reports a healthy loss for a network that is broken.
zh: `np.nanmean` 跳过了含 NaN 的行：网络已经坏了，损失看上去却一切正常。
card: nan-containment
"""

import numpy as np


def cross_entropy(logits, labels):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    terms = log_sum - shifted[np.arange(len(labels)), labels]
    return np.nanmean(terms) if not np.isnan(terms).all() else terms.mean()


def cross_entropy_backward(logits, labels):
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad[np.arange(len(labels)), labels] -= 1
    return grad / len(labels)
