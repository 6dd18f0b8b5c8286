"""fails: backward

en: The backward pass reads grad_output as if its halves lay along the last axis, whatever `axis` is; after the reshape no error shows it.
zh: 不管 `axis` 是几，反向传播都当作两半是沿最后一个轴相接的；reshape 之后形状对得上，错位也不报错。
card: softmax-axis
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.maximum(x, 0), np.maximum(-x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    halves = grad_output.reshape(*x.shape[:-1], 2 * x.shape[-1])
    first, second = np.split(halves, 2, axis=-1)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
