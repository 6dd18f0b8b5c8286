"""fails: speed

en: A Python loop visits every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个处理元素；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def along_channels(weight, x):
    return weight.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, weight):
    axes = tuple(axis for axis in range(terms.ndim) if weight.size == 1 or axis != 1)
    return terms.sum(axis=axes).reshape(weight.shape)


def prelu(x, weight):
    out = np.empty_like(x)
    for index in np.ndindex(x.shape):
        slope = weight[index[1] if weight.size > 1 else 0]
        out[index] = x[index] if x[index] > 0 else slope * x[index]
    return out


def prelu_backward(grad_output, x, weight):
    one = x.dtype.type(1)
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(weight, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), weight)
