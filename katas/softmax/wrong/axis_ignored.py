"""fails: values

en: `axis` is taken and not used: it always works along the last one.
zh: 收下了 `axis` 却没有用：总是沿最后一个轴计算。
card: softmax-axis
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=-1, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
