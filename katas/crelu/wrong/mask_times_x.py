"""fails: infinity

en: x·(x > 0) at -inf is -inf times 0: NaN.
zh: x·(x > 0) 在 -inf 处是 -inf 乘 0，得 NaN。
card: relu-nan-traps
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([x * (x > 0), -x * (x < 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    return np.where(x > 0, first, np.where(x < 0, -second, np.where(np.isnan(x), x, zero)))
