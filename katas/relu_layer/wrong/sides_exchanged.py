"""fails: backward

en: The gradient passes where the input was negative: the branches have changed places.
zh: 梯度从输入为负的地方通过了：两个分支写反了。
card: relu-definition
"""

import numpy as np


def relu_forward(x):
    return np.maximum(x, 0), x


def relu_backward(grad_output, cache):
    return np.where(cache < 0, grad_output, np.where(np.isnan(cache), cache, 0))
