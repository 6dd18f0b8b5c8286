"""fails: backward

en: s·(g - sum(g·s)) is the backward pass of softmax itself, without the logarithm.
zh: s·(g - sum(g·s)) 是 softmax 本身的反向传播，少了对数。
card: softmax-jacobian
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.sum(np.exp(d), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    s = np.exp(output)
    return s * (grad_output - np.sum(grad_output * s, axis=axis, keepdims=True))
