"""fails: values

en: The parabola stands on the positive side, as in squared ReLU.
zh: 抛物线放到了正半轴，成了 squared ReLU 的样子。
card: prelu-wrong-side
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    return np.where(x > 0, alpha * np.square(beta * np.clip(x, 0, 1e150)), np.minimum(x, 0)).astype(x.dtype)


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
