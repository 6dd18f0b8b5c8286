"""fails: extremes

en: The minimum is the wrong end: 800 above it is an overflow.
zh: 减最小值减反了：比最小值高 800 就溢出。
card: softmax-shift
"""

import numpy as np


def logsumexp(x, axis=-1):
    low = np.min(x, axis=axis, keepdims=True, initial=np.inf)
    shift = np.where(np.isinf(low), x.dtype.type(0), low)
    with np.errstate(divide="ignore"):
        total = np.log(np.sum(np.exp(x - shift), axis=axis, keepdims=True))
    return np.squeeze(shift + total, axis=axis)
