"""fails: extremes

en: The maximum over the whole array prevents the overflow, but in a row far below it all exponentials vanish: log(0).
zh: 整个数组的最大值能防住溢出，可远低于它的那一行所有指数都变成 0：log(0)。
card: softmax-shift
"""

import numpy as np


def logsumexp(x, axis=-1):
    top = np.max(x, initial=-np.inf)
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    with np.errstate(divide="ignore"):
        total = np.log(np.sum(np.exp(x - shift), axis=axis, keepdims=True))
    return np.squeeze(shift + total, axis=axis)
