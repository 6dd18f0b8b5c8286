"""fails: shape

en: `axis` is in the head and never used: x is always split along the last axis.
zh: 签名里有 `axis`，函数里却没用：总是沿最后一个轴切开。
card: softmax-axis
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def halves(x, axis):
    return np.split(x, 2, axis=-1)


def glu(x, axis=-1):
    a, b = halves(x, axis)
    return a * sigmoid(b)


def glu_backward(grad_output, x, axis=-1):
    a, b = halves(x, axis)
    gate = sigmoid(b)
    grad_b = grad_output * a * gate * sigmoid(-b)
    return np.concatenate([grad_output * gate, grad_b], axis=axis)
