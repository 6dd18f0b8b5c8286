"""fails: values

en: The halves are taken in turns, `[0::2]` and `[1::2]`; they are the first and the second half of the axis.
zh: 用 `[0::2]` 和 `[1::2]` 交替取两半；应当是这个轴的前一半和后一半。
card: numpy-elementwise-shape
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def halves(x, axis):
    rows = np.moveaxis(x, axis, 0)
    return np.moveaxis(rows[0::2], 0, axis), np.moveaxis(rows[1::2], 0, axis)


def glu(x, axis=-1):
    a, b = halves(x, axis)
    return a * sigmoid(b)


def glu_backward(grad_output, x, axis=-1):
    a, b = halves(x, axis)
    gate = sigmoid(b)
    grad_b = grad_output * a * gate * sigmoid(-b)
    return np.concatenate([grad_output * gate, grad_b], axis=axis)
