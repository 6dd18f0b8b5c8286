"""fails: backward

en: A shared parameter collects the sum of its gradients, not the mean.
zh: 共享参数收到的是各处梯度之和，而不是平均。
card: prelu-gradients
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    below = np.minimum(x, 0)
    return np.where(x > 0, x, alpha * np.square(beta * below))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    count = max(x.size, 1)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below)) / count
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below)) / count
    return grad_x, grad_alpha, grad_beta
