"""fails: extremes

en: e^b / (1 + e^b) is inf/inf = NaN as soon as e^b overflows.
zh: e^b 一旦溢出，e^b / (1 + e^b) 就是 inf/inf = NaN。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(x):
    e = np.exp(x)
    return e / (1 + e)


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
