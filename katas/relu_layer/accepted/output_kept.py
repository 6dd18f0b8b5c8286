"""The output is enough: it is above 0 exactly where the input was, and NaN where the input was. Loops, and a print."""

import numpy as np


def relu_forward(x):
    out = np.empty(x.shape, x.dtype)
    for index in np.ndindex(*x.shape):
        out[index] = 0 if x[index] <= 0 else x[index]
    print("forward", x.shape)
    return out, ("out", out)


def relu_backward(grad_output, cache):
    _, out = cache
    grad = np.empty_like(grad_output)
    for index in np.ndindex(*np.shape(out)):
        grad[index] = grad_output[index] if out[index] > 0 else out[index]
    return grad
