"""Only what takes part is looked at, row by row, in Python floats."""

import math

import numpy as np


def masked_softmax(x, mask, axis=-1):
    out = np.zeros(x.shape, dtype=x.dtype)
    if x.size == 0:
        return out
    rows, target = np.moveaxis(x, axis, -1), np.moveaxis(out, axis, -1)
    masks = np.moveaxis(np.broadcast_to(mask, x.shape), axis, -1)
    for index in np.ndindex(*rows.shape[:-1]):
        places = np.flatnonzero(masks[index])
        values = rows[index][places].tolist()
        if not values:
            continue
        if any(map(math.isnan, values)):
            target[index][places] = math.nan
            continue
        top = max(values)
        e = [math.exp(v - top) for v in values]
        target[index][places] = np.array(e) / math.fsum(e)
    return out
