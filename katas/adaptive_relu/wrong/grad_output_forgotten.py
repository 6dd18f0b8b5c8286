"""fails: backward

en: The gradients of the two numbers lack grad_output: they are local slopes, not gradients of the loss.
zh: 两个参数的梯度漏乘了 grad_output：那只是局部导数，不是损失的梯度。
card: activation-derivative-role
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    below = np.minimum(x, 0)
    return np.where(x > 0, x, alpha * np.square(beta * below))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(np.square(beta * below))
    grad_beta = np.sum(2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
