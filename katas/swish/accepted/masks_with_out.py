"""Buffers and masks: exp only where its argument is not positive."""

import numpy as np


def _sigmoid(u):
    u = np.asarray(u)
    s = np.full_like(u, np.nan)
    right, left = u >= 0, u < 0
    np.exp(-u, out=s, where=right)
    np.divide(1, 1 + s, out=s, where=right)
    np.exp(u, out=s, where=left)
    np.divide(s, 1 + s, out=s, where=left)
    return s


def swish(x, beta=1.0):
    s = _sigmoid(beta * x)
    y = np.zeros_like(x)
    np.multiply(x, s, out=y, where=s != 0)
    return y


def swish_derivative(x, beta=1.0):
    u = np.asarray(beta * x)
    s, r = _sigmoid(u), _sigmoid(-u)
    out = np.zeros_like(u)
    np.multiply(u, r, out=out, where=(r != 0) & (s != 0))
    out += 1
    out *= s
    return out


def swish_beta_derivative(x, beta=1.0):
    s, r = _sigmoid(beta * x), _sigmoid(-beta * x)
    out = np.zeros_like(x)
    busy = ((s != 0) & (r != 0)) | np.isnan(x)
    np.multiply(x, np.minimum(s, r), out=out, where=busy)
    np.multiply(out, x, out=out, where=busy)
    np.multiply(out, np.maximum(s, r), out=out, where=busy)
    return out
