"""A function of one row, applied along the axis."""

import numpy as np


def row(v):
    e = np.exp(v - v.max())
    return e / e.sum()


def softmax(x, axis=-1):
    if x.size == 0:
        return np.empty_like(x)
    return np.apply_along_axis(row, axis, x)
