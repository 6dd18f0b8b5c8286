"""The shift set to 0 where it is not finite, everything in float64, `out` for the exponentials."""

import numpy as np


def logsumexp(x, axis=-1):
    wide = np.array(x, dtype=np.float64)
    top = np.amax(wide, axis=axis, keepdims=True, initial=-np.inf)
    top[~np.isfinite(top)] = 0
    wide -= top
    np.exp(wide, out=wide)
    with np.errstate(divide="ignore"):
        out = np.log(wide.sum(axis=axis))
    return np.asarray(out + top.squeeze(axis)).astype(x.dtype)
