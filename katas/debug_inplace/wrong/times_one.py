"""fails: zero_d

en: `grad_output * 1` copies, but of a 0-d array it makes a scalar, and a scalar takes no assignment.
zh: `grad_output * 1` 确实得到新数组，但 0 维数组会变成标量，而标量不能按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def relu_backward(grad_output, x):
    grad_x = grad_output * 1
    grad_x[x <= 0] = 0
    grad_x[np.isnan(x)] = np.nan
    return grad_x
