"""np.where makes a new array; NaN is what is left."""

import numpy as np


def relu_backward(grad_output, x):
    return np.where(x > 0, grad_output, np.where(x <= 0, x.dtype.type(0), x))
