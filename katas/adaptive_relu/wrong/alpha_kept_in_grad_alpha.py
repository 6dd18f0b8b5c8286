"""fails: backward

en: The function is linear in alpha: its gradient is (beta·x)², without alpha.
zh: 函数对 alpha 是线性的：它的梯度是 (beta·x)²，其中没有 alpha。
card: prelu-gradients
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    below = np.minimum(x, 0)
    return np.where(x > 0, x, alpha * np.square(beta * below))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * alpha * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
