"""fails: accuracy

en: 1 - sigmoid(b) cancels on the right: from b = 37 on no gradient reaches the gate. sigmoid(-b) keeps its digits.
zh: 1 - sigmoid(b) 在右侧相消：b 到 37 之后，门就收不到梯度了。sigmoid(-b) 则保留有效数字。
card: sigmoid-tail-cancellation
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
    return np.concatenate([grad_output * gate, grad_output * a * gate * (1 - gate)], axis=axis)
