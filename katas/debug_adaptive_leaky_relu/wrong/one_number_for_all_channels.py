"""fails: shape

en: Summed over the channels too, all slopes get one common gradient; its shape is () and not (C,).
zh: 连通道也一起求和，所有斜率只得到一个共同的梯度；它的形状是 ()，而不是 (C,)。
card: channel-slopes
"""

import numpy as np


def along_channels(negative_slope, x):
    return negative_slope.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, negative_slope):
    return terms.sum()


def adaptive_leaky_relu(x, negative_slope):
    return np.where(x > 0, x, along_channels(negative_slope, x) * x)


def adaptive_leaky_relu_backward(grad_output, x, negative_slope):
    one = x.dtype.type(1)
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(negative_slope, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), negative_slope)
