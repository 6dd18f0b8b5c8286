"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; every other caller finds x overwritten.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的 x 已被改写。
card: numpy-inputs-untouched
"""

import numpy as np


def adaptive_relu(x, alpha, beta):
    out = np.require(x, requirements="W")
    np.copyto(out, alpha * np.square(beta * np.minimum(x, 0)), where=x < 0)
    return out


def adaptive_relu_backward(grad_output, x, alpha, beta):
    below = np.minimum(x, 0)
    grad_x = grad_output * np.where(x > 0, x.dtype.type(1), 2 * alpha * beta * beta * below)
    grad_alpha = np.sum(grad_output * np.square(beta * below))
    grad_beta = np.sum(grad_output * 2 * alpha * beta * np.square(below))
    return grad_x, grad_alpha, grad_beta
