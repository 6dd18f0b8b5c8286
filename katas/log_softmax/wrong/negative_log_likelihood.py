"""fails: values

en: The sign is that of a loss: logarithms of probabilities are never positive.
zh: 符号反了，成了损失：概率的对数不会是正数。
card: logits-or-probabilities
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return np.log(np.sum(np.exp(d), axis=axis, keepdims=True)) - d


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
