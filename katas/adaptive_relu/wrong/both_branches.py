"""fails: no_warnings

en: `np.where` computes the parabola for positive x as well: the square of 1e200 overflows, and numpy warns although the result is thrown away.
zh: `np.where` 对正的 x 也会计算抛物线：1e200 的平方溢出，结果虽被丢弃，警告却已发出。
card: elu-where-nan
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    return np.where(x > 0, x, alpha * np.square(beta * x))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
