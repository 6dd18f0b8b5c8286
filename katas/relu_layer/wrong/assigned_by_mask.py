"""fails: zero_d

en: `+x` of a 0-d array is a numpy scalar, into which nothing can be assigned.
zh: 0 维数组的 `+x` 是 numpy 标量，不能按掩码赋值。
card: numpy-zero-d
"""

import numpy as np


def relu_forward(x):
    out = +x
    out[out < 0] = 0
    return out, x


def relu_backward(grad_output, cache):
    return np.where(cache > 0, grad_output, np.where(np.isnan(cache), cache, 0))
