"""fails: accuracy

en: After the shift the sum is at least 1: the 1e-9 guards against nothing and costs about seven of sixteen digits.
zh: 减去最大值后，和至少为 1：加上的 1e-9 什么也没防住，只是让十六位有效数字丢了约七位。
card: softmax-shift
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / (np.sum(e, axis=axis, keepdims=True) + 1e-9)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
