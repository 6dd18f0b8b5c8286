"""fails: nan

en: NaN > 0 and NaN < 0 are both false: a buffer of zeros keeps its 0 where x is NaN.
zh: NaN > 0 和 NaN < 0 都为假：x 为 NaN 的位置上，缓冲区里的 0 原样留下。
card: relu-nan-traps
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    out = np.zeros_like(x)
    np.copyto(out, x, where=x > 0)
    np.copyto(out, alpha * np.square(beta * np.minimum(x, 0)), where=x < 0)
    return out


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
