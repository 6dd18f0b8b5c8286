"""By recursion: the log-sum-exp of two halves, put together; the pair rule written by hand."""

import numpy as np


def _pair(a, b):
    high, low = np.maximum(a, b), np.minimum(a, b)
    with np.errstate(invalid="ignore"):
        gap = np.where(high == low, 0, low - high)
    return high + np.where(np.isneginf(high), 0, np.log1p(np.exp(gap)).astype(a.dtype))


def logsumexp(x, axis=-1):
    rows = np.moveaxis(x, axis, 0)
    if len(rows) == 0:
        return np.full(rows.shape[1:], -np.inf, dtype=x.dtype)
    while len(rows) > 1:
        half = len(rows) // 2
        rows = np.concatenate([_pair(rows[:half], rows[half : 2 * half]), rows[2 * half :]])
    return rows[0]
