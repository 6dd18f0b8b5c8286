"""fails: backward

en: `output` holds logarithms: the probabilities are exp(output).
zh: `output` 是对数：概率是 exp(output)。
card: slope-of-the-wrong-argument
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.sum(np.exp(d), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - output * np.sum(grad_output, axis=axis, keepdims=True)
