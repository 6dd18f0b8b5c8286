"""fails: dtype

en: The array is converted to float64 and never back.
zh: 数组转成了 float64，却没有转回来。
card: numpy-result-dtype
"""

import numpy as np


def log_softmax(x, axis=-1):
    x = np.asarray(x, dtype=float)
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.sum(np.exp(d), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
