"""fails: nothing_left

en: In a row of nothing but -inf the maximum is -inf too: -inf - (-inf) is NaN.
zh: 全是 -inf 的行，最大值也是 -inf：-inf - (-inf) 得 NaN。
card: relu-nan-traps
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    z = np.where(mask, x, x.dtype.type(-np.inf))
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(z - top)
    return e / np.sum(e, axis=axis, keepdims=True)
