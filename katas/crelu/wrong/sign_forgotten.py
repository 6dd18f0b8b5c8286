"""fails: backward

en: relu(-x) falls where x rises: the inner derivative -1 of the second half is missing.
zh: x 增大时 relu(-x) 减小：漏了后一半的内层导数 -1。
card: activation-derivative-role
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.maximum(x, 0), np.maximum(-x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, second, np.where(np.isnan(x), x, zero)))
