"""fails: nan

en: `np.nanmax` and `np.nansum` skip the NaN: the row gets a result as if nothing had happened.
zh: `np.nanmax` 与 `np.nansum` 会跳过 NaN：这一行照常得出结果，好像什么都没发生。
card: nan-containment
"""

import numpy as np


def logsumexp(x, axis=-1):
    top = np.fmax.reduce(x, axis=axis, keepdims=True, initial=-np.inf)
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    with np.errstate(divide="ignore"):
        total = np.log(np.nansum(np.exp(x - shift), axis=axis, keepdims=True))
    return np.squeeze(shift + total, axis=axis)
