"""fails: backward

en: g·(1 - s) is only the diagonal: every logit changes all outputs of its row.
zh: g·(1 - s) 只用了对角线：每个 logit 都会改变同一行的所有输出。
card: softmax-jacobian
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.sum(np.exp(d), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output * (1 - np.exp(output))
