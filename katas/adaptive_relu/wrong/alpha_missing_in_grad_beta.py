"""fails: backward

en: alpha is a factor of the function, so it is one of the gradient of beta.
zh: alpha 是函数的因子，也就是 beta 梯度的因子；这里漏了它。
card: prelu-gradients
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    below = np.minimum(x, 0)
    return np.where(x > 0, x, alpha * np.square(beta * below))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
