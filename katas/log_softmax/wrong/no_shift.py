"""fails: extremes

en: exp(1000) is inf, and at -1000 the sum is 0: the maximum has to be subtracted first.
zh: exp(1000) 是 inf，到 -1000 和又变成 0：应当先减去最大值。
card: softmax-shift
"""

import numpy as np


def log_softmax(x, axis=-1):
    with np.errstate(divide="ignore"):
        return x - np.log(np.sum(np.exp(x), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
