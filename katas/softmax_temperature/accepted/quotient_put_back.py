"""In float64 with the inverse temperature; the limit by arg-max and a mask."""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if not temperature >= 0:
        raise ValueError("temperature must be >= 0")
    wide = x.astype(np.float64)
    if wide.shape[axis] == 0:
        return x.copy()
    top = wide.max(axis=axis, keepdims=True)
    if temperature == 0:
        winners = wide == top
        out = winners / np.count_nonzero(winners, axis=axis, keepdims=True).clip(1)
        out = np.where(np.isnan(top), np.nan, out)
    else:
        out = np.exp((wide - top) * (1 / temperature))
        out /= out.sum(axis=axis, keepdims=True)
    return out.astype(x.dtype)
