"""fails: speed

en: A Python loop visits every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个处理元素；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def along_channels(negative_slope, x):
    return negative_slope.reshape(-1, *(1,) * (x.ndim - 2))


def total(terms, negative_slope):
    axes = tuple(axis for axis in range(terms.ndim) if negative_slope.size == 1 or axis != 1)
    return terms.sum(axis=axes).reshape(negative_slope.shape)


def adaptive_leaky_relu(x, negative_slope):
    out = np.empty_like(x)
    for index in np.ndindex(x.shape):
        out[index] = x[index] if x[index] > 0 else negative_slope[index[1]] * x[index]
    return out


def adaptive_leaky_relu_backward(grad_output, x, negative_slope):
    one = x.dtype.type(1)
    slope = np.where(x > 0, one, np.where(x <= 0, along_channels(negative_slope, x), x))
    return grad_output * slope, total(grad_output * np.minimum(x, 0), negative_slope)
