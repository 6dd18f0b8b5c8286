"""fails: nan

en: `np.nan_to_num` hides the sample that has gone wrong instead of showing it.
zh: 套上 `np.nan_to_num`，出问题的样本就被掩盖了。
card: nan-containment
"""

import numpy as np


def softmax_jacobian(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    return np.nan_to_num(j)
