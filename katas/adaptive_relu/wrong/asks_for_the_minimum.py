"""fails: empty

en: A shortcut for arrays without negative entries asks for the minimum, and an empty array has none.
zh: 给没有负数的数组走捷径时要取最小值，而空数组没有最小值。
card: numpy-empty
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    if x.min() > 0:
        return x.copy()
    return np.where(x > 0, x, alpha * np.square(beta * np.minimum(x, 0)))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
