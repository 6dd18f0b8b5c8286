"""fails: derivative

en: `x >= 0` gives 1 at 0. That is a subgradient too, but the brief and PyTorch say 0.
zh: `x >= 0` 在 0 处给出 1。它也是次梯度，但题目和 PyTorch 的约定是 0。
card: relu-at-zero
"""

import numpy as np


def relu(x):
    return np.maximum(x, 0)


def relu_derivative(x):
    return np.where(np.isnan(x), x, (x >= 0).astype(x.dtype))
