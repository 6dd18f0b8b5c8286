"""fails: backward

en: `x >= 0` gives the slope 1 at 0. That is a subgradient too, but the brief and PyTorch say the negative slope.
zh: `x >= 0` 使 0 处的导数为 1。它也是次梯度，但题目和 PyTorch 的约定是取负半轴的斜率。
card: relu-at-zero
"""

import numpy as np


def along_channels(negative_slope, x):
    return negative_slope.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, negative_slope):
    axes = tuple(axis for axis in range(terms.ndim) if negative_slope.size == 1 or axis != 1)
    return terms.sum(axis=axes).reshape(negative_slope.shape)


def adaptive_leaky_relu(x, negative_slope):
    return np.where(x > 0, x, along_channels(negative_slope, x) * x)


def adaptive_leaky_relu_backward(grad_output, x, negative_slope):
    one = x.dtype.type(1)
    slope = np.where(x >= 0, one, np.where(x < 0, along_channels(negative_slope, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), negative_slope)
