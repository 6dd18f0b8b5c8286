"""The double np.where: a safe input first, the choice afterwards."""

import numpy as np


def log_relu(x):
    safe = np.where(x <= 1, x.dtype.type(1), x)
    return np.where(x <= 1, x.dtype.type(0), np.log(safe))


def log_relu_backward(grad_output, x):
    safe = np.where(x <= 1, x.dtype.type(np.inf), x)
    return grad_output / safe
