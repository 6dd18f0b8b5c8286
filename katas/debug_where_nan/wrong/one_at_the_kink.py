"""fails: backward

en: `x < 1` lets the gradient pass at 1. That is a subgradient too, but the file you began with says 0.
zh: `x < 1` 让梯度在 1 处通过。它也是次梯度，但初始文件的约定是 0。
card: relu-at-zero
"""

import numpy as np


def log_relu(x):
    return np.log(np.maximum(x, 1))


def log_relu_backward(grad_output, x):
    return np.where(x < 1, x.dtype.type(0), grad_output / np.maximum(x, 1))
