"""fails: backward

en: The sign of the output tells the side only for positive slopes; with a negative slope both sides come out positive.
zh: 只有斜率为正时，才能由输出的符号判断在哪一侧；斜率为负时，两侧的输出都是正的。
card: relu-from-output
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def prelu(x, weight):
    return np.where(x > 0, x, along_channels(weight, x) * x)


def shared_sum(terms, weight):
    axes = tuple(i for i in range(terms.ndim) if weight.size == 1 or i != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu_backward(grad_output, x, weight):
    y = prelu(x, weight)
    slope = np.where(y > 0, x.dtype.type(1), np.where(y <= 0, along_channels(weight, x), y))
    return grad_output * slope, shared_sum(grad_output * np.minimum(x, 0), weight)
