"""fails: dtype

en: `np.float64(alpha)` is a numpy number with a dtype, and float64 wins over float32; a Python float would give way.
zh: `np.float64(alpha)` 是带 dtype 的 numpy 数，float64 会压过 float32；Python 的 float 则会让步。
card: numpy-result-dtype
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    alpha, beta = np.float64(alpha), np.float64(beta)
    return np.where(x > 0, x, alpha * np.square(beta * np.minimum(x, 0)))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
