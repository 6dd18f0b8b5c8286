"""The negative entries are picked out; everything else happens on them alone; Python floats for the numbers."""

import numpy as np


def adaptive_relu(x, alpha, beta):
    out = np.array(x, copy=True, ndmin=1)
    low = out <= 0
    scaled = beta * out[low]
    out[low] = alpha * scaled * scaled
    return out.reshape(x.shape)


def adaptive_relu_backward(grad_output, x, alpha, beta):
    flat, g = np.atleast_1d(x), np.atleast_1d(grad_output)
    rest = ~(flat > 0)
    v, h = flat[rest], g[rest]
    grad_x = g.copy()
    grad_x[rest] = h * (2 * alpha * beta**2 * v)
    return grad_x.reshape(x.shape), float(np.sum(h * (beta * v) ** 2)), float(np.sum(h * v * v) * (2 * alpha * beta))
