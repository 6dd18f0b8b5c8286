"""fails: nan

en: A mask of booleans knows only above 0 or not: where the input was NaN the gradient comes out as 0.
zh: 布尔掩码只知道是否大于 0：输入是 NaN 的地方，梯度变成了 0。
card: nan-containment
"""

import numpy as np


def relu_forward(x):
    return np.maximum(x, 0), x


def relu_backward(grad_output, cache):
    return np.where(cache > 0, grad_output, 0)
