"""fails: shape

en: Without `keepdims=True` the sums lose the axis and broadcast along another one, or do not broadcast at all.
zh: 没有 `keepdims=True`，求和后少了一个轴，会沿别的轴广播，或者根本广播不了。
card: softmax-axis
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.sum(np.exp(d), axis=axis))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
