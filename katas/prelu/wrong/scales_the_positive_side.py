"""fails: values

en: weight * max(0, x) scales the positive side and zeroes the negative one: the slope that PReLU is about never appears, and units die as with ReLU.
zh: weight * max(0, x) 缩放的是正半轴，负半轴被清零：PReLU 的那个斜率根本没有出现，神经元会像 ReLU 一样死亡。
card: prelu-wrong-side
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def shared_sum(terms, weight):
    axes = tuple(i for i in range(terms.ndim) if weight.size == 1 or i != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu(x, weight):
    return along_channels(weight, x) * np.maximum(x, 0)


def prelu_backward(grad_output, x, weight):
    grad_x = grad_output * along_channels(weight, x) * np.heaviside(x, 0).astype(x.dtype)
    return grad_x, shared_sum(grad_output * np.maximum(x, 0), weight)
