"""fails: backward

en: The slope is taken at the gate instead of at b: the sigmoid is applied once too often.
zh: 导数应在 b 处求值，这里却在门的值处求值：sigmoid 多用了一次。
card: slope-of-the-wrong-argument
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
    return np.concatenate([grad_output * gate, grad_output * a * sigmoid(gate) * sigmoid(-gate)], axis=axis)
