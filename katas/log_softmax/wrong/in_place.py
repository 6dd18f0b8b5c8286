"""fails: read_only

en: `x -= …` writes into the caller's array; a read-only one raises.
zh: `x -= …` 直接写进了调用者的数组；只读数组会报错。
card: numpy-inputs-untouched
"""

import numpy as np


def log_softmax(x, axis=-1):
    x -= np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return x - np.log(np.sum(np.exp(x), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
