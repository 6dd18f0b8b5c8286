"""Two masked gradients added up; NaN put in at the end."""

import numpy as np


def _relu(x):
    return (x + np.abs(x)) / 2


def crelu(x, axis=-1):
    with np.errstate(invalid="ignore"):
        plus, minus = np.where(x == -np.inf, 0, x).astype(x.dtype), np.where(x == np.inf, 0, -x).astype(x.dtype)
        return np.append(_relu(plus), _relu(minus), axis=axis)


def crelu_backward(grad_output, x, axis=-1):
    n = x.shape[axis]
    first = np.take(grad_output, range(n), axis=axis)
    second = np.take(grad_output, range(n, 2 * n), axis=axis)
    grad = first * (x > 0).astype(x.dtype) - second * (x < 0).astype(x.dtype)
    grad[np.isnan(x)] = np.nan
    return grad
