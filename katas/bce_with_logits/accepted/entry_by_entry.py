"""Plain loops over Python floats, exact sums."""

import math

import numpy as np


def _softplus(x):
    return max(x, 0.0) + math.log1p(math.exp(-abs(x))) if x == x else x


def _loss(x, t):
    loss = 0.0
    if t != 0:
        loss += t * _softplus(-x)
    if t != 1:
        loss += (1 - t) * _softplus(x)
    return loss


def _sigmoid(x):
    if x > 0:
        return 1 / (1 + math.exp(-x))
    return math.exp(x) / (1 + math.exp(x)) if x <= 0 else x


def bce_with_logits(logits, targets):
    pairs = list(zip(logits.ravel().tolist(), targets.ravel().tolist(), strict=True))
    return np.array(math.fsum(_loss(x, t) for x, t in pairs) / len(pairs), dtype=logits.dtype)


def bce_with_logits_backward(logits, targets):
    grad = [(_sigmoid(float(x)) - t) / logits.size for x, t in zip(logits.flat, targets.flat, strict=True)]
    return np.array(grad, dtype=logits.dtype).reshape(logits.shape)
