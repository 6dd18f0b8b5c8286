"""The `where` arguments of numpy's reductions; masked entries are never read."""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    mask = np.broadcast_to(mask, x.shape)
    top = np.amax(x, axis=axis, keepdims=True, where=mask, initial=-np.inf)
    e = np.zeros_like(x)
    np.subtract(x, top, out=e, where=mask)
    np.exp(e, out=e, where=mask)
    total = np.sum(e, axis=axis, keepdims=True, where=mask)
    return np.divide(e, total, out=np.zeros_like(x), where=mask)
