"""Both halves by masks into a buffer that starts as NaN, in float64."""

import numpy as np


def sigmoid(x):
    wide = np.asarray(x, dtype=np.float64)
    out = np.full(wide.shape, np.nan)
    right, left = wide >= 0, wide < 0
    out[right] = 1 / (1 + np.exp(-wide[right]))
    out[left] = np.exp(wide[left]) / (1 + np.exp(wide[left]))
    return out.astype(x.dtype)
