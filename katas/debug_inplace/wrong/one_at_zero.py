"""fails: values

en: `x >= 0` lets the gradient pass at 0. That is a subgradient too, but the file you began with and PyTorch say 0.
zh: `x >= 0` 让梯度在 0 处通过。它也是次梯度，但初始文件和 PyTorch 的约定是 0。
card: relu-at-zero
"""

import numpy as np


def relu_backward(grad_output, x):
    return np.where(x >= 0, grad_output, np.where(np.isnan(x), x, 0))
