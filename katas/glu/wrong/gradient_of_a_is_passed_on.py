"""fails: backward

en: grad_a lacks the gate: what the gate holds back in the forward pass it holds back in the backward pass too.
zh: grad_a 漏了门：前向传播时门挡住多少，反向传播时就挡住多少。
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
    grad_b = grad_output * a * sigmoid(b) * sigmoid(-b)
    return np.concatenate([grad_output, grad_b], axis=axis)
