"""fails: nan

en: `np.where(b > 0, …, np.where(b <= 0, …, 0))` takes a NaN for a closed gate.
zh: `np.where(b > 0, …, np.where(b <= 0, …, 0))` 把 NaN 当成关死的门。
card: relu-nan-traps
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x > 0, 1 / (1 + decay), np.where(x <= 0, decay / (1 + decay), x.dtype.type(0)))


def halves(x, axis):
    return np.split(x, 2, axis=axis)


def glu(x, axis=-1):
    a, b = halves(x, axis)
    return a * sigmoid(b)


def glu_backward(grad_output, x, axis=-1):
    a, b = halves(x, axis)
    gate = sigmoid(b)
    grad_b = grad_output * a * gate * sigmoid(-b)
    return np.concatenate([grad_output * gate, grad_b], axis=axis)
