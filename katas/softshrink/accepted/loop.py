"""A loop over flat iterators."""

import numpy as np


def softshrink(x, lambd=0.5):
    out = np.zeros(x.shape, x.dtype)
    for i, v in enumerate(x.flat):
        if v > lambd:
            out.flat[i] = v - lambd
        elif v < -lambd:
            out.flat[i] = v + lambd
        elif v != v:
            out.flat[i] = v
    return out


def softshrink_derivative(x, lambd=0.5):
    out = np.zeros(x.shape, x.dtype)
    for i, v in enumerate(x.flat):
        out.flat[i] = v if v != v else abs(v) > lambd
    return out
