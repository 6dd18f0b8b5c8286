"""fails: non_contiguous

en: `x.ravel(order="K")` reads in memory order; the rows it is cut into are rows only if x is contiguous.
zh: `x.ravel(order="K")` 按内存顺序读；只有 x 是连续的，切出来的才是行。
card: numpy-memory-layout
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def halves(x, axis):
    return np.split(x, 2, axis=axis)


def glu(x, axis=-1):
    x = x.ravel(order="K").reshape(x.shape)
    a, b = halves(x, axis)
    return a * sigmoid(b)


def glu_backward(grad_output, x, axis=-1):
    a, b = halves(x, axis)
    gate = sigmoid(b)
    grad_b = grad_output * a * gate * sigmoid(-b)
    return np.concatenate([grad_output * gate, grad_b], axis=axis)
