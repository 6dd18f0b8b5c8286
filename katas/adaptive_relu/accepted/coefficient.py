"""Only c = alpha * beta**2 and the sum of g x² matter: both numbers' gradients come from it. float64 inside."""

import numpy as np


def adaptive_relu(x, alpha, beta):
    wide = x.astype(np.float64)
    with np.errstate(over="ignore", invalid="ignore"):
        curve = (alpha * beta * beta * wide) * wide
    return np.asarray(np.where(wide > 0, wide, curve)).astype(x.dtype)


def adaptive_relu_backward(grad_output, x, alpha, beta):
    g, low = grad_output.astype(np.float64), np.minimum(x, 0).astype(np.float64)
    slope = np.heaviside(x, 0) + 2 * (alpha * beta * beta) * low
    moment = np.einsum("i,i,i->", g.ravel(), low.ravel(), low.ravel())
    return np.asarray(g * slope).astype(x.dtype), moment * beta * beta, 2 * alpha * beta * moment
