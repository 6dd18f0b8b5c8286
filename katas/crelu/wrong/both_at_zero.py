"""fails: backward

en: `>=` and `<=` are both true at 0, which gets the gradients of both halves.
zh: 在 0 处 `>=` 和 `<=` 都为真，两半的梯度都加了进来。
card: relu-at-zero
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.maximum(x, 0), np.maximum(-x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    total = np.where(x >= 0, first, zero) - np.where(x <= 0, second, zero)
    return np.where(np.isnan(x), x, total)
