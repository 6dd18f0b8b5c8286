"""fails: read_only

en: `x -= …` writes into the caller's array; a read-only one raises.
zh: `x -= …` 直接写进了调用者的数组；只读数组会报错。
card: numpy-inputs-untouched
"""

import numpy as np


def logsumexp(x, axis=-1):
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    x -= shift
    with np.errstate(divide="ignore"):
        total = np.log(np.sum(np.exp(x), axis=axis, keepdims=True))
    return np.squeeze(shift + total, axis=axis)
