"""Two lists, filled forwards and backwards; the norm in long double."""

import numpy as np


def activate(z, kind):
    if kind == "linear":
        return z
    if kind == "relu":
        return z * (z > 0)
    if kind == "tanh":
        return np.tanh(z)
    return np.exp(-np.logaddexp(0, -z))


def gradient_norms(x, weights, grad_output, activation):
    if activation not in ("linear", "relu", "tanh", "sigmoid"):
        raise ValueError("activation " + activation)
    z, a = [], x
    for i in range(len(weights)):
        z.append(np.dot(a, weights[i].T))
        a = activate(z[i], activation)
    norms = [None] * len(weights)
    delta = grad_output
    for i in range(len(weights) - 1, -1, -1):
        if activation == "relu":
            slope = z[i] * 0 + (z[i] > 0)
        elif activation == "tanh":
            slope = 4 * np.exp(-2 * np.logaddexp(z[i], -z[i]))
        elif activation == "sigmoid":
            slope = np.exp(-np.logaddexp(0, -z[i]) - np.logaddexp(0, z[i]))
        else:
            slope = np.ones_like(z[i])
        delta = np.dot(delta * slope, weights[i])
        norms[i] = np.float64(np.sqrt(np.square(delta.astype(np.longdouble)).sum()))
    return norms
