"""fails: nan

en: It gives up on the whole batch when any entry is NaN; only the row with the NaN is lost.
zh: 只要有一个元素是 NaN 就放弃整个批次；其实作废的只有含 NaN 的那一行。
card: nan-containment
"""

import numpy as np


def logsumexp(x, axis=-1):
    if np.isnan(x).any():
        return np.full_like(np.sum(x, axis=axis), np.nan)
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    with np.errstate(divide="ignore"):
        total = np.log(np.sum(np.exp(x - shift), axis=axis, keepdims=True))
    return np.squeeze(shift + total, axis=axis)
