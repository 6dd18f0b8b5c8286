"""fails: values

en: `log(p + 1e-12)` is a guard against log(0), but it is wrong already for a probability of 1e-9.
zh: `log(p + 1e-12)` 是为了避免 log(0)，可概率为 1e-9 时结果就已经错了。
card: guard-error
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(d)
    return np.log(e / np.sum(e, axis=axis, keepdims=True) + x.dtype.type(1e-12))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
