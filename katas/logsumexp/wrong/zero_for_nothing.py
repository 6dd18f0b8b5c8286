"""fails: empty

en: The sum of nothing is 0 and its logarithm -inf; 0 would mean a sum of 1.
zh: 空的和是 0，它的对数是 -inf；返回 0 就成了和为 1。
card: numpy-empty
"""

import numpy as np


def logsumexp(x, axis=-1):
    if x.size == 0:
        return np.zeros_like(np.sum(x, axis=axis))
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    with np.errstate(divide="ignore"):
        total = np.log(np.sum(np.exp(x - shift), axis=axis, keepdims=True))
    return np.squeeze(shift + total, axis=axis)
