"""fails: backward

en: It returns the slope, 0 or 1; the gradient is grad_output times the slope.
zh: 返回的是导数 0 或 1；梯度还要乘 grad_output。
card: dense-backward
"""

import numpy as np


def relu_forward(x):
    return np.maximum(x, 0), x


def relu_backward(grad_output, cache):
    return np.where(cache > 0, np.ones_like(grad_output), np.where(np.isnan(cache), cache, 0))
