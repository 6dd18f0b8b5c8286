"""fails: shape

en: alpha is one number for all entries, so its gradient is one number: the terms are not added up.
zh: 所有元素共用一个 alpha，它的梯度也是一个数：这里没有把各项加起来。
card: prelu-gradients
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    below = np.minimum(x, 0)
    return np.where(x > 0, x, alpha * np.square(beta * below))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = grad_output * np.square(beta * below)
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
