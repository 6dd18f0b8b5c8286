"""fails: extremes

en: The maximum over the whole array prevents the overflow, but in a row far below it all exponentials vanish: log(0).
zh: 整个数组的最大值能防住溢出，可远低于它的那一行所有指数都变成 0：log(0)。
card: softmax-shift
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, initial=-np.inf)
    with np.errstate(divide="ignore"):
        return d - np.log(np.sum(np.exp(d), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
