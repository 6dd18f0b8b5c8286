"""fails: backward

en: ReLU is applied to the gradient itself; what decides is the sign of the input, and gradients may be negative.
zh: 把 ReLU 用到了梯度上；起决定作用的是输入的符号，梯度本来就可以为负。
card: relu-slope-sign
"""

import numpy as np


def relu_forward(x):
    return np.maximum(x, 0), x


def relu_backward(grad_output, cache):
    return np.where(grad_output > 0, grad_output, np.where(np.isnan(cache), cache, 0))
