"""Plain loops over Python floats, exact sums, a print."""

import math

import numpy as np


def _softplus(x):
    return max(x, 0.0) + math.log1p(math.exp(-abs(x))) if x == x else x


def _sigmoid(x):
    if math.isnan(x):
        return x
    return 1 / (1 + math.exp(-x)) if x > 0 else math.exp(x) / (1 + math.exp(x))


def _entries(logits, targets, alpha):
    for x, t in zip(logits.ravel().tolist(), targets.ravel().tolist(), strict=True):
        yield (x, 1, alpha) if t == 1 else (-x, -1, 1 - alpha)


def focal_loss(logits, targets, gamma=2.0, alpha=0.25):
    terms = [a * _sigmoid(-z) ** gamma * _softplus(-z) for z, _, a in _entries(logits, targets, alpha)]
    print(len(terms), "terms")
    return logits.dtype.type(sum(terms) / len(terms))


def focal_loss_backward(logits, targets, gamma=2.0, alpha=0.25):
    grad = []
    for z, sign, a in _entries(logits, targets, alpha):
        q = _sigmoid(-z)
        grad.append(-sign * a * q**gamma * (q + gamma * _sigmoid(z) * _softplus(-z)) / logits.size)
    return np.array(grad, dtype=logits.dtype).reshape(logits.shape)
