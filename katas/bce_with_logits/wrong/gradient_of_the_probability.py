"""fails: backward

en: (p - t)/(p(1 - p)) is the gradient with respect to the probability; the slope of the sigmoid is still to come.
zh: (p - t)/(p(1 - p)) 是对概率的梯度，还没有乘 sigmoid 的导数。
card: prediction-minus-target
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def bce_with_logits(logits, targets):
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    p, q = sigmoid(logits), sigmoid(-logits)
    return (p - targets) / (p * q) / logits.size
