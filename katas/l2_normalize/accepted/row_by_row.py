"""math.hypot for each row, a loop, a print."""

import math

import numpy as np


def _rows(x, axis):
    axis %= x.ndim
    for index in np.ndindex(x.shape[:axis] + (1,) + x.shape[axis + 1 :]):
        yield index[:axis] + (slice(None),) + index[axis + 1 :]


def _length(row):
    return math.nan if np.isnan(row).any() else math.hypot(*row.tolist())


def l2_normalize(x, axis=-1, eps=1e-12):
    out = np.empty_like(x)
    for where in _rows(x, axis):
        out[where] = x[where] / x.dtype.type(max(_length(x[where]), eps))
    return out


def l2_normalize_backward(grad_output, x, axis=-1, eps=1e-12):
    out = np.empty_like(x)
    for where in _rows(x, axis):
        length, g = _length(x[where]), grad_output[where]
        if length < eps:
            out[where] = g / eps
            continue
        y = x[where] / x.dtype.type(length)
        out[where] = (g - y * np.dot(g, y)) / x.dtype.type(length)
    print("rows done")
    return out
