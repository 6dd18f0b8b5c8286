"""fails: no_warnings

en: log(softmax) is computed everywhere and then replaced where it is not wanted: log(0) warns all the same.
zh: 先处处计算 log(softmax)，再把不要的换掉：log(0) 的警告还在。
card: elu-where-nan
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(d)
    total = np.sum(e, axis=axis, keepdims=True)
    return np.where(d > -60, np.log(e / total), d - np.log(total))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
