"""fails: extremes

en: x - 1e9 is not far enough down: a masked entry above 1e9 still wins.
zh: x - 1e9 还不够低：被掩码的元素若大于 1e9，仍会胜出。
card: guard-error
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    z = x + np.where(mask, 0, -1e9).astype(x.dtype)
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(z - top)
    return mask * e / np.sum(e, axis=axis, keepdims=True)
