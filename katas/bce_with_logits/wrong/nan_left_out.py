"""fails: nan

en: `np.nanmean` leaves out NaN and reports a healthy loss for a network that is broken.
zh: `np.nanmean` 跳过了 NaN：网络已经坏了，损失看上去却一切正常。
card: nan-containment
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.nanmean(terms) if not np.isnan(terms).all() else np.mean(terms)


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / logits.size
