"""fails: backward

en: `x >= 0` gives the first half to an entry that is 0. That is a subgradient too, but the brief and PyTorch say 0.
zh: `x >= 0` 把前一半的梯度给了等于 0 的元素。它也是次梯度，但题目和 PyTorch 的约定是 0。
card: relu-at-zero
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.maximum(x, 0), np.maximum(-x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    return np.where(x >= 0, first, np.where(x < 0, -second, x))
