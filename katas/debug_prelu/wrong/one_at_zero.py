"""fails: backward

en: `x >= 0` gives the slope 1 at 0. That is a subgradient too, but the brief and PyTorch say the weight.
zh: `x >= 0` 使 0 处的导数为 1。它也是次梯度，但题目和 PyTorch 的约定是取 weight。
card: relu-at-zero
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, weight):
    axes = tuple(axis for axis in range(terms.ndim) if weight.size == 1 or axis != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu(x, weight):
    return np.where(x > 0, x, along_channels(weight, x) * x)


def prelu_backward(grad_output, x, weight):
    one = x.dtype.type(1)
    slope = np.where(x >= 0, one, np.where(x < 0, along_channels(weight, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), weight)
