"""fails: infinity

en: What the shift rounds away is put back; but for an entry of -inf that remainder is -inf - (-inf), NaN.
zh: 把减最大值时舍入掉的部分补回来；但元素为 -inf 时，余量是 -inf - (-inf)，即 NaN。
card: relu-nan-traps
"""

import numpy as np


def softmax_jacobian(x):
    top = np.max(x, axis=-1, keepdims=True, initial=-np.inf)
    d = x - top
    with np.errstate(invalid="ignore"):
        e = np.exp(d + (x - (d + top)))
    s = e / np.sum(e, axis=-1, keepdims=True)
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    return j
