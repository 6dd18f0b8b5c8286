"""fails: extremes

en: Everything below 1e-8 counts as 0: a small input is small, not absent.
zh: 小于 1e-8 的都当成了 0：输入小不等于没有。
card: guard-error
"""

import numpy as np


def relu_forward(x):
    return np.maximum(x, 0), x


def relu_backward(grad_output, cache):
    return np.where(cache > 1e-8, grad_output, np.where(np.isnan(cache), cache, 0))
