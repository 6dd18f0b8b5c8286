"""fails: infinity

en: What the shift rounds away is put back; but for an entry of -inf that remainder is -inf - (-inf), NaN.
zh: 把减最大值时舍入掉的部分补回来；但元素为 -inf 时，余量是 -inf - (-inf)，即 NaN。
card: relu-nan-traps
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    z = np.where(mask, x, x.dtype.type(-np.inf))
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    s = np.where(np.isneginf(top), 0, top).astype(x.dtype)
    y = np.where(mask, x, x.dtype.type(0))
    d = y - s
    with np.errstate(all="ignore"):
        e = np.where(mask, np.exp(d + (y - (d + s))), x.dtype.type(0))
    total = np.sum(e, axis=axis, keepdims=True)
    return e / np.where(total == 0, 1, total).astype(x.dtype)
