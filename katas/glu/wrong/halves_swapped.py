"""fails: backward

en: The gradient of the gate stands in the first half, where that of a belongs.
zh: 门的梯度放在了前一半，那里应是 a 的梯度。
card: function-contract
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
    return np.concatenate([grad_output * a * gate * sigmoid(-b), grad_output * gate], axis=axis)
