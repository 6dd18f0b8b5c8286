"""fails: backward

en: `x >= 0` gives the slope 1 at 0. That is a subgradient too, but the brief asks for the left one, 0.
zh: `x >= 0` 使 0 处的导数为 1。它也是次梯度，但题目约定取左导数 0。
card: relu-at-zero
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    below = np.minimum(x, 0)
    return np.where(x > 0, x, alpha * np.square(beta * below))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x >= 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
