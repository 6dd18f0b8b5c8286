"""fails: values

en: The absolute value keeps what ReLU takes away.
zh: 绝对值保留了 ReLU 应当去掉的部分。
card: relu-definition
"""

import numpy as np


def relu_forward(x):
    return np.abs(x), x


def relu_backward(grad_output, cache):
    return np.where(cache > 0, grad_output, np.where(np.isnan(cache), cache, 0))
