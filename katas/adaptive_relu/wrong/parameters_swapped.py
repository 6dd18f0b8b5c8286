"""fails: backward

en: The order of the results is that of the signature: x, alpha, beta.
zh: 返回顺序要与签名一致：x、alpha、beta。
card: function-contract
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    below = np.minimum(x, 0)
    return np.where(x > 0, x, alpha * np.square(beta * below))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_beta, grad_alpha
