"""fails: values

en: A slope of 0.01 on the left is a leaky ReLU.
zh: 左边有 0.01 的斜率，那是 Leaky ReLU。
card: leaky-relu-formula
"""

import numpy as np


def relu_forward(x):
    return np.where(x > 0, x, 0.01 * x), x


def relu_backward(grad_output, cache):
    return np.where(cache > 0, grad_output, np.where(np.isnan(cache), cache, 0))
