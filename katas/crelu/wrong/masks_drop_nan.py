"""fails: nan

en: Both masks are false for NaN: its gradient is 0 and the fault is hidden.
zh: NaN 处两个掩码都为假：梯度成了 0，问题就被掩盖了。
card: nan-containment
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.maximum(x, 0), np.maximum(-x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    return first * (x > 0) - second * (x < 0)
