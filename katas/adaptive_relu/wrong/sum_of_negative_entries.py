"""fails: nan

en: The sums run over x < 0 and pass over NaN: the gradients of alpha and beta look healthy.
zh: 只对 x < 0 求和，跳过了 NaN：alpha 和 beta 的梯度看上去一切正常。
card: relu-nan-traps
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    below = np.minimum(x, 0)
    return np.where(x > 0, x, alpha * np.square(beta * below))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below), where=x < 0)
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below), where=x < 0)
    return grad_x, grad_alpha, grad_beta
