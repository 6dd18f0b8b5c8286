"""fails: values

en: Without the square the negative side is a straight line: a Leaky ReLU with the slope alpha·beta.
zh: 少了平方，负半轴就是一条直线：斜率为 alpha·beta 的 Leaky ReLU。
card: leaky-relu-formula
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    return np.where(x > 0, x, alpha * (beta * np.minimum(x, 0)))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
