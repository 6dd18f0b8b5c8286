"""fails: backward

en: target - prediction points uphill: gradient descent would make the loss grow.
zh: “目标减预测”指向上坡：梯度下降反而会让损失变大。
card: prediction-minus-target
"""

import numpy as np


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (targets - p) / logits.size
