"""A loop with branches, through a generator and np.fromiter."""

import numpy as np


def _over(x, f):
    return np.fromiter((f(float(v)) for v in x.flat), dtype=x.dtype, count=x.size).reshape(x.shape)


def hard_swish(x):
    return _over(x, lambda v: 0.0 if v <= -3 else v if v >= 3 else v * (v + 3) / 6)


def hard_swish_derivative(x):
    def slope(v):
        if v <= -3:
            return 0.0
        return 1.0 if v >= 3 else (2 * v + 3) / 6

    return _over(x, slope)
