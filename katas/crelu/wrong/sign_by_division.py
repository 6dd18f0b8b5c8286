"""fails: no_warnings

en: x / |x| is the sign of x, but 0/0 at 0: `np.where` throws the result away only after numpy has warned.
zh: x / |x| 就是 x 的符号，但在 0 处是 0/0：`np.where` 丢掉这个结果时，警告已经发出。
card: elu-where-nan
"""

import numpy as np


def crelu(x, axis=-1):
    return np.concatenate([np.maximum(x, 0), np.maximum(-x, 0)], axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    first, second = np.split(grad_output, 2, axis=axis)
    zero = x.dtype.type(0)
    sign = np.where(np.isinf(x), np.sign(x), x / np.abs(x))
    sign = np.where(x == 0, zero, sign)
    return np.where(sign > 0, first, np.where(sign < 0, -second, np.where(x == 0, zero, sign)))
