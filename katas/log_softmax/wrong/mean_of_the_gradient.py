"""fails: backward

en: The gradients of all outputs add up: a sum, not a mean.
zh: 所有输出的梯度要加起来：是求和，不是求平均。
card: jacobian-not-built
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.sum(np.exp(d), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    total = np.sum(grad_output, axis=axis, keepdims=True) / max(1, output.shape[axis])
    return grad_output - np.exp(output) * total
