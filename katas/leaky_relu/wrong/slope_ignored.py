"""fails: values

en: The slope 0.01 is written into the formula, so the argument changes nothing.
zh: 公式里写死了 0.01，传入的参数不起作用。
card: leaky-relu-formula
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.where(x > 0, x, 0.01 * x)


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, x.dtype.type(0.01), x))
