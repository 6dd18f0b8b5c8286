"""fails: values

en: (alpha·beta·x)² squares alpha too.
zh: (alpha·beta·x)² 把 alpha 也平方了。
card: five-formulas
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    return np.where(x > 0, x, np.square(alpha * beta * np.minimum(x, 0)))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
