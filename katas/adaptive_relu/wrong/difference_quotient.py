"""fails: accuracy

en: A difference quotient in alpha and beta has ten right digits at best; the formulas are one line each.
zh: 对 alpha 和 beta 用差商最多只有十位正确数字；解析公式各只要一行。
card: gradient-check-kinks
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    below = np.minimum(x, 0)
    return np.where(x > 0, x, alpha * np.square(beta * below))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    h = 1e-5

    def loss(a, b):
        return np.sum(grad_output.astype(np.float64) * a * np.square(b * below.astype(np.float64)))

    grad_alpha = (loss(alpha + h, beta) - loss(alpha - h, beta)) / (2 * h)
    grad_beta = (loss(alpha, beta + h) - loss(alpha, beta - h)) / (2 * h)
    return grad_x, grad_alpha, grad_beta
