"""fails: speed

en: Python visits every entry; numpy takes the whole array in machine code.
zh: 用 Python 逐个访问元素；整个数组应交给 numpy 在机器码里处理。
card: python-loop-cost
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    out = np.empty_like(x)
    for index in np.ndindex(x.shape):
        v = float(x[index])
        out[index] = v if v > 0 else alpha * (beta * v) * (beta * v)
    return out


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
