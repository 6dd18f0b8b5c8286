"""fails: values

en: The last axis is used whatever `axis` says.
zh: 不管 `axis` 是什么，用的总是最后一个轴。
card: softmax-axis
"""

import numpy as np


def log_softmax(x, axis=-1):
    axis = -1
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.sum(np.exp(d), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
