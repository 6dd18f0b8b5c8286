"""fails: backward

en: The number to subtract is the mean of grad_output under the probabilities, not the plain mean over the row.
zh: 要减去的是 grad_output 以概率为权的平均，而不是一行的算术平均。
card: softmax-vjp-by-hand
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output, axis=axis, keepdims=True) / max(1, output.shape[axis])
    return output * (grad_output - mean)
