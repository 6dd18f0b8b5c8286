"""Masked ufunc calls with out= and where=, into buffers of its own."""

import numpy as np


def relu(x):
    out = np.zeros_like(x)
    np.copyto(out, x, where=~(x <= 0))
    return out


def relu_derivative(x):
    out = np.empty_like(x)
    np.greater(x, 0, out=out, casting="unsafe")
    np.copyto(out, np.nan, where=np.isnan(x))
    return out
