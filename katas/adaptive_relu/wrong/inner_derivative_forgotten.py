"""fails: backward

en: The chain rule is cut short: the inner derivative beta is missing, 2·alpha·beta·x instead of 2·alpha·beta²·x.
zh: 链式法则没走完：漏了内层导数 beta，应是 2·alpha·beta²·x，而不是 2·alpha·beta·x。
card: activation-derivative-role
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    below = np.minimum(x, 0)
    return np.where(x > 0, x, alpha * np.square(beta * below))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
