"""fails: accuracy

en: 1 + tanh(b/2) cancels on the left: at -40 the gate is 0 instead of 4.2e-18.
zh: 1 + tanh(b/2) 在左侧相消：-40 处的门成了 0，而不是 4.2e-18。
card: left-tail-digits
"""

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2


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
