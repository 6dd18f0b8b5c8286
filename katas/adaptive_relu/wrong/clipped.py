"""fails: extremes

en: The negative side is cut at -1000 so that the parabola stays small: another function beyond.
zh: 为了不让抛物线变大，把负半轴截断在 -1000：再往左就是另一个函数了。
card: guard-error
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    bounded = np.where(np.isinf(x), x, np.maximum(x, -1000))
    return np.where(x > 0, x, alpha * np.square(beta * np.minimum(bounded, 0)))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
