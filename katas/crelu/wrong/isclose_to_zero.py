"""fails: accuracy

en: `np.isclose` takes everything below 1e-8 for 0 and cuts the gradient of entries that are not.
zh: `np.isclose` 把小于 1e-8 的数都当成 0，不为 0 的元素也收不到梯度了。
card: relu-at-zero
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.maximum(x, 0), np.maximum(-x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    inside = np.where(x > 0, first, np.where(x < 0, -second, x))
    return np.where(np.isclose(x, 0), zero, inside)
