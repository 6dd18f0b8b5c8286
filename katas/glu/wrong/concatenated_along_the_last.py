"""fails: shape

en: Split along `axis`, put together along the last one: the gradient has another shape than x.
zh: 沿 `axis` 切开，却沿最后一个轴拼回去：梯度的形状与 x 不同。
card: softmax-axis
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
    return np.concatenate([grad_output * gate, grad_output * a * gate * sigmoid(-b)], axis=-1)
