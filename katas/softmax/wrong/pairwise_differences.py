"""fails: no_warnings

en: 1/sum(exp(x_j - x_i)) needs no maximum, but exp overflows for every entry far below another; the quotient 1/inf is right, the warning stays.
zh: 1/sum(exp(x_j - x_i)) 不用最大值，但只要有元素远低于另一个，exp 就溢出；1/inf 的值没错，警告还在。
card: softmax-shift
"""

import numpy as np


def softmax(x, axis=-1):
    rows = np.moveaxis(x, axis, -1)
    s = 1 / np.sum(np.exp(rows[..., None, :] - rows[..., :, None]), axis=-1)
    return np.moveaxis(s, -1, axis)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
