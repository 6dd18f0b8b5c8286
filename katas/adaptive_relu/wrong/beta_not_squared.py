"""fails: values

en: alpha·beta·x² squares x alone; the brackets of (beta·x)² hold beta as well.
zh: alpha·beta·x² 只平方了 x；(beta·x)² 的括号里还有 beta。
card: five-formulas
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    return np.where(x > 0, x, alpha * beta * np.square(np.minimum(x, 0)))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
