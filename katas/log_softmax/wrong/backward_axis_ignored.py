"""fails: backward

en: The backward pass sums along the last axis whatever `axis` says.
zh: 反向传播不管 `axis` 是什么，总沿最后一个轴求和。
card: softmax-axis
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.sum(np.exp(d), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=-1, keepdims=True)
