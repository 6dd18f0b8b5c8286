"""fails: backward

en: The slope 1/0 is inf, and inf times 0 is NaN: a mask cannot multiply it away, and to silence the warning mends nothing.
zh: 斜率 1/0 是 inf，inf 乘 0 是 NaN：乘掩码去不掉它，关掉警告也不等于修好。
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
