"""fails: extremes

en: exp(1000) is inf, and inf/inf is NaN; at -1000 all exponentials are 0, and 0/0 is NaN too.
zh: exp(1000) 是 inf，inf/inf 得 NaN；到 -1000 所有指数都是 0，0/0 也是 NaN。
card: softmax-shift
"""

import numpy as np


def softmax_jacobian(x):
    e = np.exp(x)
    s = e / np.sum(e, axis=-1, keepdims=True)
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    return j
