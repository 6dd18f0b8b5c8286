"""fails: values

en: The function applies the sigmoid itself; the probabilities that are fed to it here go through a second one.
zh: 函数自己会做 sigmoid；这里先把 logits 变成概率再传进去，等于做了两次。
card: logits-or-probabilities
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def bce_with_logits(logits, targets):
    logits = sigmoid(logits)
    missed, alarmed = np.logaddexp(0, -logits), np.logaddexp(0, logits)
    terms = np.where(targets > 0, targets * missed, 0) + np.where(targets < 1, (1 - targets) * alarmed, 0)
    return np.mean(terms)


def bce_with_logits_backward(logits, targets):
    p = np.exp(-np.logaddexp(0, -logits))
    return (p - targets) / logits.size
