"""fails: infinity

en: x * (x > 0) is -inf * 0 = NaN at -inf.
zh: 在 -inf 处，x * (x > 0) 是 -inf * 0 = NaN。
card: relu-nan-traps
"""

import numpy as np


def relu_forward(x):
    return x * (x > 0), x


def relu_backward(grad_output, cache):
    return np.where(cache > 0, grad_output, np.where(np.isnan(cache), cache, 0))
