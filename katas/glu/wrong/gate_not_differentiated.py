"""fails: backward

en: grad_b holds the gate itself instead of its slope s·(1 - s).
zh: grad_b 里用的是门本身，而不是它的导数 s·(1 - s)。
card: sigmoid-derivative
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
    return np.concatenate([grad_output * gate, grad_output * a * gate], axis=axis)
