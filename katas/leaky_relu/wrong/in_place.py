"""fails: read_only

en: It scales the caller's own entries; the array may be read-only, and the backward pass still needs it.
zh: 直接缩放调用者数组里的元素：它可能是只读的，而且反向传播还要用到它。
card: numpy-inputs-untouched
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    x[x < 0] *= negative_slope
    return x


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, x.dtype.type(negative_slope), x))
