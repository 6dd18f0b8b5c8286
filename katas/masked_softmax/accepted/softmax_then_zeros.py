"""A plain stable softmax in float64 of logits that hold -inf, rows of nothing replaced before and after."""

import numpy as np


def _softmax(z, axis):
    if not z.size:
        return z
    z = z - z.max(axis=axis, keepdims=True)
    np.exp(z, out=z)
    return z / z.sum(axis=axis, keepdims=True)


def masked_softmax(x, mask, axis=-1):
    mask = np.broadcast_to(mask, x.shape)
    alive = np.logical_or.reduce(mask, axis=axis, keepdims=True)
    z = np.where(mask, x, -np.inf)
    z = np.where(alive, z, 0.0)
    weights = np.where(mask, _softmax(z, axis), 0.0)
    return weights.astype(x.dtype)
