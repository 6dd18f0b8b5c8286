"""Comparisons straight into buffers of the right dtype, NaN copied in afterwards."""

import numpy as np


def _number(x, compare, bound):
    out = np.empty_like(x)
    compare(x, bound, out=out, casting="unsafe")
    np.copyto(out, x, where=np.isnan(x))
    return out


def step(x):
    return _number(x, np.greater_equal, 0)


def step_derivative(x):
    return _number(x, np.greater_equal, -1) * _number(x, np.less_equal, 1)
