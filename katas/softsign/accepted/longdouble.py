"""Wider than float64 where the machine has it, halves of masks; rounded once."""

import numpy as np


def softsign(x):
    wide = np.asarray(x, dtype=np.longdouble)
    out = np.full(x.shape, np.nan, dtype=x.dtype)
    for mask, sign in ((x >= 0, 1), (x < 0, -1)):
        v = wide[mask]
        w = sign * v
        out[mask] = np.where(np.isinf(v), sign, v / (1 + np.minimum(w, np.finfo(x.dtype).max)))
    return out


def softsign_derivative(x):
    inverse = 1 / (1 + np.abs(x.astype(np.longdouble)))
    return (inverse * inverse).astype(x.dtype)
