"""fails: read_only

en: `np.minimum(x, 0, out=x)` cuts the positive part off the caller's array.
zh: `np.minimum(x, 0, out=x)` 砍掉的是调用者数组的正数部分。
card: numpy-inputs-untouched
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    below = np.minimum(x, 0)
    return np.where(x > 0, x, alpha * np.square(beta * below))


def adaptive_relu_backward(grad_output, x, alpha, beta):
    slope = np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * np.minimum(x, 0))
    below = np.minimum(x, 0, out=x) if x.ndim else np.minimum(x, 0)
    grad_x = grad_output * slope
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
