"""fails: values

en: tanh is the activation of the older gated unit in PixelCNN; the gate of GLU is the sigmoid.
zh: 这里的门用了 tanh；GLU 的门是 sigmoid。
card: sigmoid-definition
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def halves(x, axis):
    return np.split(x, 2, axis=axis)


def glu(x, axis=-1):
    a, b = halves(x, axis)
    return a * np.tanh(b)


def glu_backward(grad_output, x, axis=-1):
    a, b = halves(x, axis)
    gate = sigmoid(b)
    grad_b = grad_output * a * gate * sigmoid(-b)
    return np.concatenate([grad_output * gate, grad_b], axis=axis)
