"""fails: accuracy

en: The sum is at least 1, so `+ 1e-10` guards against nothing; it costs six digits.
zh: 和至少是 1，所以 `+ 1e-10` 什么也没防住，反倒损失六位有效数字。
card: guard-error
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.sum(np.exp(d), axis=axis, keepdims=True) + x.dtype.type(1e-10))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
