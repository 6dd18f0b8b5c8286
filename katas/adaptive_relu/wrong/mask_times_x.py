"""fails: infinity

en: x·(x > 0) at -inf is -inf times 0: NaN.
zh: x·(x > 0) 在 -inf 处是 -inf 乘 0，得 NaN。
card: relu-nan-traps
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    return x * (x > 0) + alpha * np.square(beta * np.minimum(x, 0))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
