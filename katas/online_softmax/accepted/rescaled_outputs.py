"""Probabilities kept up to date after every chunk, all in float64."""

import numpy as np


def online_softmax(chunks):
    if len(chunks) == 0:
        return np.array([])
    out = np.array([], dtype=np.float64)
    m, d = -np.inf, 0.0
    for chunk in chunks:
        x = np.asarray(chunk, dtype=np.float64)
        new = max([m, *x.tolist()]) if not np.isnan(x).any() else np.nan
        if new == -np.inf:
            out = np.append(out, np.zeros(len(x)))
            continue
        weights = np.exp(x - new)
        scale = np.exp(m - new)
        d_new = d * scale + weights.sum()
        if d_new > 0 or np.isnan(d_new):
            out = np.append(out * d * scale, weights) / d_new
        m, d = new, d_new
    return out.astype(chunks[0].dtype)
