"""fails: infinity

en: A product with a one-hot matrix multiplies every channel with every other: inf or NaN in one, times 0, is NaN in all.
zh: 乘以 one-hot 矩阵来选通道，会让每个通道都与其他通道相乘：一个通道里的 inf 或 NaN 乘 0 得 NaN，所有通道都被污染。
card: nan-containment
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def prelu(x, weight):
    return np.where(x > 0, x, along_channels(weight, x) * x)


def slope_of(x, weight):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, along_channels(weight, x), x))


def prelu_backward(grad_output, x, weight):
    terms = grad_output * np.minimum(x, 0)
    if weight.size == 1:
        return grad_output * slope_of(x, weight), terms.sum(keepdims=True).reshape(-1)
    per_channel = np.moveaxis(terms, 1, 0).reshape(len(weight), x.size // len(weight)).sum(axis=1)
    return grad_output * slope_of(x, weight), per_channel @ np.eye(len(weight), dtype=x.dtype)
