"""A loop over rows in Python floats, the largest term left to log1p."""

import math

import numpy as np


def _one(values):
    if any(math.isnan(v) for v in values):
        return math.nan
    top = max(values, default=-math.inf)
    if math.isinf(top):
        return top
    rest = list(values)
    rest.remove(top)
    return top + math.log1p(math.fsum(math.exp(v - top) for v in rest))


class LogSumExp:
    def __call__(self, x, axis=-1):
        rows = np.moveaxis(x, axis, -1)
        out = np.zeros(rows.shape[:-1], dtype=x.dtype)
        for index in np.ndindex(*out.shape):
            out[index] = _one(rows[index].tolist())
        return out


logsumexp = LogSumExp()
