"""fails: backward

en: sigma·(1 - sigma) has cancelled already; as a factor it stops confident mistakes from learning, as with a squared error.
zh: σ(1 - σ) 已经约掉了；再乘一次，自信的错误就学不动了，和平方误差一样。
card: prediction-minus-target
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) * p * (1 - p) / logits.size
