"""fails: nan

en: NaN > 0 is False, so `np.where(x > 0, x, 0)` makes 0 of NaN.
zh: NaN > 0 为假，`np.where(x > 0, x, 0)` 就把 NaN 变成了 0。
card: relu-nan-traps
"""

import numpy as np


def relu_forward(x):
    return np.where(x > 0, x, 0), x


def relu_backward(grad_output, cache):
    return np.where(cache > 0, grad_output, np.where(np.isnan(cache), cache, 0))
