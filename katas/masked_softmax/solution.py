"""Masked softmax."""

import numpy as np


def masked_softmax(x: np.ndarray, mask: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return the softmax along `axis` over the entries where `mask` is True, 0 for the others."""
    # the logit of the probability 0; selected, not added or multiplied, so that NaN under the mask goes too
    z = np.where(mask, x, x.dtype.type(-np.inf))
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    # a row of nothing: -inf - (-inf) would be NaN, -inf - 0 makes every exponential 0
    top[np.isneginf(top)] = 0
    e = np.exp(z - top)
    total = np.sum(e, axis=axis, keepdims=True)
    # its sum is 0 as well; every other sum is at least 1
    total[total == 0] = 1
    return e / total
