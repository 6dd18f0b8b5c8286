"""fails: backward

en: The gradient goes through as if the layer were linear.
zh: 梯度原样通过，好像这一层是线性的。
card: activation-derivative-role
"""

import numpy as np


def relu_forward(x):
    return np.maximum(x, 0), x


def relu_backward(grad_output, cache):
    return np.where(np.isnan(cache), cache, grad_output)
