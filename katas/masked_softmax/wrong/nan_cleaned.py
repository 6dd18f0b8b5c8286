"""fails: nan

en: `np.nan_to_num` repairs the row of nothing, and hides every NaN that takes part.
zh: `np.nan_to_num` 修好了没有元素参与的行，也掩盖了所有参与计算的 NaN。
card: nan-containment
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    z = np.where(mask, x, x.dtype.type(-np.inf))
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    with np.errstate(invalid="ignore"):
        e = np.exp(z - top)
        return np.nan_to_num(e / np.sum(e, axis=axis, keepdims=True))
