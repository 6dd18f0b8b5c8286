"""fails: zero_d

en: A ufunc of a 0-d array returns a scalar, and a scalar takes no assignment.
zh: ufunc 作用于 0 维数组会返回标量，而标量不能按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def log_relu(x):
    return np.log(np.maximum(x, 1))


def log_relu_backward(grad_output, x):
    grad_x = grad_output / np.maximum(x, 1)
    grad_x[x <= 1] = 0
    return grad_x
