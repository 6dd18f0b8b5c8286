"""fails: extremes

en: The maximum over the whole array prevents the overflow, but in a row far below it all exponentials vanish: 0/0.
zh: 整个数组的最大值能防住溢出，可远低于它的那一行所有指数都变成 0：0/0。
card: softmax-shift
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
