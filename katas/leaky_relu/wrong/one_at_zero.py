"""fails: derivative

en: `x >= 0` gives 1 at 0. That is a subgradient too, but the brief and PyTorch say the slope.
zh: `x >= 0` 在 0 处给出 1。它也是次梯度，但题目和 PyTorch 的约定是取斜率。
card: relu-at-zero
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.where(x > 0, x, negative_slope * x)


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(x >= 0, x.dtype.type(1), np.where(x < 0, x.dtype.type(negative_slope), x))
