"""fails: shape

en: `keepdims=True` gives gradients of shape (1, …, 1); alpha and beta are numbers.
zh: `keepdims=True` 得到形状为 (1, …, 1) 的梯度；而 alpha 和 beta 是数。
card: numpy-zero-d
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    below = np.minimum(x, 0)
    return np.where(x > 0, x, alpha * np.square(beta * below))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below), keepdims=True)
    return grad_x, grad_alpha, grad_beta
