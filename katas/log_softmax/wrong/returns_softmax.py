"""fails: values

en: These are the probabilities, not their logarithms.
zh: 返回的是概率，不是概率的对数。
card: logits-or-probabilities
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(d)
    return e / np.sum(e, axis=axis, keepdims=True)


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
