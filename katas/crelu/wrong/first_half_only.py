"""fails: backward

en: Only the gradient of relu(x) comes back; that of relu(-x) is lost, and negative entries learn nothing.
zh: 只传回了 relu(x) 的梯度；relu(-x) 的那一半丢了，负数学不到任何东西。
card: dense-backward
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.maximum(x, 0), np.maximum(-x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    return np.where(np.isnan(x), x, np.where(x > 0, first, x.dtype.type(0)))
