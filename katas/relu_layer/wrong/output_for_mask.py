"""fails: backward

en: It multiplies with the cached output instead of asking whether it is above 0.
zh: 直接乘上了缓存的输出，而不是判断输出是否大于 0。
card: relu-from-output
"""

import numpy as np


def relu_forward(x):
    return np.maximum(x, 0), x


def relu_backward(grad_output, cache):
    return np.where(cache > 0, grad_output * np.maximum(cache, 0), np.where(np.isnan(cache), cache, 0))
