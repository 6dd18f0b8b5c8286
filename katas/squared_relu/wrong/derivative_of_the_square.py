"""fails: derivative

en: 2x is the slope of x² alone; on the negative side the function is 0 and so is its slope.
zh: 2x 只是 x² 的导数；负半轴上函数是 0，斜率也是 0。
card: relu-slope-sign
"""

import numpy as np


def squared_relu(x):
    return np.square(np.maximum(x, 0))


def squared_relu_derivative(x):
    return 2 * x
