"""fails: values

en: a·b·sigmoid(b) is SwiGLU; in GLU the gate is the sigmoid alone.
zh: a·b·sigmoid(b) 是 SwiGLU；GLU 的门只有 sigmoid 本身。
card: smooth-timeline
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def halves(x, axis):
    return np.split(x, 2, axis=axis)


def glu(x, axis=-1):
    a, b = halves(x, axis)
    return a * b * sigmoid(b)


def glu_backward(grad_output, x, axis=-1):
    a, b = halves(x, axis)
    gate = sigmoid(b)
    grad_b = grad_output * a * gate * sigmoid(-b)
    return np.concatenate([grad_output * gate, grad_b], axis=axis)
