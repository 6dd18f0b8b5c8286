"""Zeros first, then what passes is copied in."""

import numpy as np


def relu_backward(grad_output, x):
    grad_x = np.zeros_like(grad_output)
    np.copyto(grad_x, grad_output, where=x > 0)
    np.copyto(grad_x, x, where=np.isnan(x))
    return grad_x
