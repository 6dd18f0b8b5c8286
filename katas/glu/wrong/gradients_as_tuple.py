"""fails: shape

en: The two halves come back as a pair; x is one array, so its gradient is one array.
zh: 两半的梯度以二元组返回；x 是一个数组，它的梯度也应是一个数组。
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
    return grad_output * gate, grad_output * a * gate * sigmoid(-b)
