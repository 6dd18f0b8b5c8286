"""fails: shape

en: `axis` is in the head and never used: the halves always stand side by side on the last axis.
zh: 签名里有 `axis`，函数里却没用：总是沿最后一个轴拼接。
card: softmax-axis
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.maximum(x, 0), np.maximum(-x, 0)], axis=-1)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
