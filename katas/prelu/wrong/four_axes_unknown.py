"""fails: accuracy

en: The cases are written out up to three axes; an image batch (N, C, H, W) has four and gets the last axis.
zh: 只写到三个轴的情形；图像批次 (N, C, H, W) 有四个轴，斜率被对齐到了最后一个轴。
card: channel-slopes
"""

import numpy as np


def slope_of(x, weight):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, along_channels(weight, x), x))


def shared_sum(terms, weight):
    axes = tuple(i for i in range(terms.ndim) if weight.size == 1 or i != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def along_channels(weight, x):
    return weight[:, None] if x.ndim == 3 else weight


def prelu(x, weight):
    return np.where(x > 0, x, along_channels(weight, x) * x)


def prelu_backward(grad_output, x, weight):
    grad_x = grad_output * slope_of(x, weight)
    return grad_x, shared_sum(grad_output * np.minimum(x, 0), weight)
