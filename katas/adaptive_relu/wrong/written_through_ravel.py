"""fails: non_contiguous

en: `np.copy` keeps a Fortran layout, there `reshape(-1)` is a second copy, and what is written into it is lost.
zh: `np.copy` 会保留 Fortran 布局，此时 `reshape(-1)` 又是一份拷贝，写进去的值就丢了。
card: numpy-memory-layout
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    out = np.copy(x)
    flat = out.reshape(-1)
    negative = flat < 0
    flat[negative] = alpha * np.square(beta * flat[negative])
    return out


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
