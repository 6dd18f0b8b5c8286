"""fails: zero_d

en: A ufunc of a 0-d array returns a scalar, and a scalar takes no assignment.
zh: ufunc 作用于 0 维数组会返回标量，而标量不能按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    out = alpha * np.square(beta * np.minimum(x, 0))
    positive = x > 0
    out[positive] = x[positive]
    return out


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
