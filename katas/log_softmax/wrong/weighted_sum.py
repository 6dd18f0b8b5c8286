"""fails: backward

en: The plain sum of grad_output stands before softmax; weighted by the probabilities it belongs to softmax without the logarithm.
zh: softmax 前面乘的是 grad_output 的普通求和；以概率加权的和属于不带对数的 softmax。
card: jacobian-not-built
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.sum(np.exp(d), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    s = np.exp(output)
    return grad_output - s * np.sum(grad_output * s, axis=axis, keepdims=True)
