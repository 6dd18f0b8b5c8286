"""fails: infinity

en: b - log(1 + e^b) is inf - inf at inf: the open gate becomes NaN.
zh: b - log(1 + e^b) 在 inf 处是 inf - inf：全开的门成了 NaN。
card: huge-inputs
"""

import numpy as np


def sigmoid(x):
    return np.exp(x - np.logaddexp(0, x))


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
