"""fails: nan

en: Zeros that are filled where x > 1: NaN > 1 is false, and NaN becomes 0.
zh: 先全填 0，再填 x > 1 的位置：NaN > 1 为假，NaN 就成了 0。
card: relu-nan-traps
"""

import numpy as np


def log_relu(x):
    out = np.zeros_like(x)
    return np.log(x, out=out, where=x > 1)


def log_relu_backward(grad_output, x):
    return np.where(x <= 1, x.dtype.type(0), grad_output / np.maximum(x, 1))
