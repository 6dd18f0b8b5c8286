"""fails: extremes

en: The minimum is the wrong end: afterwards all exponents are positive, and 800 above the minimum is an overflow.
zh: 减最小值减反了：之后所有指数都是正的，比最小值高 800 就溢出。
card: softmax-shift
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.min(x, axis=axis, keepdims=True, initial=np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
