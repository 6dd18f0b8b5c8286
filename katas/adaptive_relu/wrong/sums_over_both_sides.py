"""fails: backward

en: The positive entries do not depend on alpha and beta, but their squares are in the sums.
zh: 正数一侧与 alpha、beta 无关，它们的平方却进了求和。
card: prelu-gradients
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    below = np.minimum(x, 0)
    return np.where(x > 0, x, alpha * np.square(beta * below))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    x2 = np.square(np.clip(x, -np.sqrt(np.finfo(x.dtype).max) / 8, np.sqrt(np.finfo(x.dtype).max) / 8))
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * beta * beta * x2)
    grad_beta = np.sum(grad_output * 2 * alpha * beta * x2)
    return grad_x, grad_alpha, grad_beta
