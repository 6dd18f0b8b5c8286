"""A Python loop with math.fsum for the two sums."""

import math

import numpy as np


def adaptive_relu(x, alpha, beta):
    out = np.empty(x.shape, x.dtype)
    for i, v in np.ndenumerate(x):
        v = float(v)
        out[i] = v if v > 0 else alpha * (beta * v) * (beta * v)
    return out


def adaptive_relu_backward(grad_output, x, alpha, beta):
    grad_x = np.empty(x.shape, x.dtype)
    for_alpha, for_beta = [], []
    for i, v in np.ndenumerate(x):
        g, v = float(grad_output[i]), float(v)
        grad_x[i] = g if v > 0 else g * (2 * alpha * beta * beta * v)
        if not v > 0:
            for_alpha.append(g * (beta * v) * (beta * v))
            for_beta.append(g * 2 * alpha * beta * v * v)
    return grad_x, sum(for_alpha), sum(for_beta)
