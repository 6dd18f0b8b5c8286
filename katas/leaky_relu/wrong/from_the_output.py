"""fails: derivative

en: The sign of the output is the sign of the input only for positive slopes; with a negative slope the output is positive on both sides.
zh: 只有斜率为正时，输出与输入才同号；斜率为负时，两侧的输出都是正的。
card: relu-from-output
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.where(x > 0, x, negative_slope * x)


def leaky_relu_derivative(x, negative_slope=0.01):
    y = leaky_relu(x, negative_slope)
    return np.where(y > 0, x.dtype.type(1), np.where(y <= 0, x.dtype.type(negative_slope), y))
