"""fails: backward

en: `errstate` silences the warnings, and what they warned of stays: the slope 1/0 times 0 is NaN.
zh: `errstate` 只是关掉了警告，它警告的问题还在：斜率 1/0 乘 0 仍是 NaN。
card: elu-where-nan
"""

import numpy as np


def log_relu(x):
    with np.errstate(all="ignore"):
        return np.where(x <= 1, 0, np.log(x))


def log_relu_backward(grad_output, x):
    with np.errstate(all="ignore"):
        slope = 1 / x
        return grad_output * slope * ~(x <= 1)
