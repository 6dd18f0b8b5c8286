"""fails: infinity

en: `np.nan_to_num` makes the lowest finite number of -inf: a row of nothing gives -1.8e308 instead of -inf.
zh: `np.nan_to_num` 把 -inf 变成最小的有限数：全是 -inf 的行得到 -1.8e308，而不是 -inf。
card: nan-containment
"""

import numpy as np


def logsumexp(x, axis=-1):
    if x.shape[axis] == 0:
        return np.max(x, axis=axis, initial=-np.inf)
    x = np.where(np.isneginf(x), np.finfo(x.dtype).min, x)
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    with np.errstate(divide="ignore"):
        total = np.log(np.sum(np.exp(x - shift), axis=axis, keepdims=True))
    return np.squeeze(shift + total, axis=axis)
