"""Buffers with the dtype of x, filled by masks."""

import numpy as np


def step_relu(x):
    out, slope = np.zeros_like(x), np.zeros_like(x)
    positive = x > 0
    np.copyto(out, x, where=positive)
    np.copyto(slope, x.dtype.type(1), where=positive)
    for result in (out, slope):
        np.copyto(result, x, where=np.isnan(x))
    return out, slope
