"""fails: backward

en: The gate multiplies a, so its gradient holds a; here the factor is missing.
zh: 门乘的是 a，所以门的梯度里应有 a；这里漏了这个因子。
card: activation-derivative-role
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
    return np.concatenate([grad_output * gate, grad_output * gate * sigmoid(-b)], axis=axis)
