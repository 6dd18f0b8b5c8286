"""The gate as the exponential of -logaddexp, in float64, with warnings off and the infinities put in by hand."""

import functools

import numpy as np


def in_double(function):
    @functools.wraps(function)
    def wrapped(x):
        with np.errstate(all="ignore"):
            return np.asarray(function(x.astype(np.float64))).astype(x.dtype)

    return wrapped


gate = lambda u: np.exp(-np.logaddexp(0, -u))


@in_double
def silu(x):
    return np.where(x == -np.inf, 0, x * gate(x))


@in_double
def silu_derivative(x):
    y = gate(x) + x * gate(x) * gate(-x)
    return np.select([x == np.inf, x == -np.inf], [1.0, 0.0], y)
