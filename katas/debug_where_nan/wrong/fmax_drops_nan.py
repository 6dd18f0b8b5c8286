"""fails: nan

en: `np.fmax` makes the input safe and takes 1 for NaN: the slope is grad_output, as if nothing were wrong.
zh: `np.fmax` 让输入变得安全，却把 NaN 当成 1：梯度照样通过，仿佛一切正常。
card: relu-nan-traps
"""

import numpy as np


def log_relu(x):
    return np.log(np.maximum(x, 1))


def log_relu_backward(grad_output, x):
    return np.where(x <= 1, x.dtype.type(0), grad_output / np.fmax(x, 1))
