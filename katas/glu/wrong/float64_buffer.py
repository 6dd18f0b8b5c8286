"""fails: dtype

en: `np.zeros(x.shape)` is float64 whatever x is.
zh: 不管 x 是什么 dtype，`np.zeros(x.shape)` 都是 float64。
card: numpy-result-dtype
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def halves(x, axis):
    return np.split(x, 2, axis=axis)


def glu(x, axis=-1):
    a, b = halves(x, axis)
    return a * sigmoid(b)


def glu_backward(grad_output, x, axis=-1):
    a, b = halves(x, axis)
    gate = sigmoid(b)
    out = np.zeros(x.shape)
    rows = np.moveaxis(out, axis, 0)
    half = len(rows) // 2
    rows[:half] = np.moveaxis(grad_output * gate, axis, 0)
    rows[half:] = np.moveaxis(grad_output * a * gate * sigmoid(-b), axis, 0)
    return out
