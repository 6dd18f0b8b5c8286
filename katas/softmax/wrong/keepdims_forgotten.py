"""fails: shape

en: Without `keepdims=True` the sums lose the axis and broadcast along another one, or do not broadcast at all.
zh: 没有 `keepdims=True`，求和后少了一个轴，会沿别的轴广播，或者根本广播不了。
card: softmax-axis
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - x.max(axis=axis, keepdims=True, initial=-np.inf))
    return e / e.sum(axis=axis)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
