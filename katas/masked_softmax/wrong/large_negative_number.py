"""fails: nothing_left

en: With -1e9 in place of -inf a row in which nothing takes part becomes uniform: all its logits are equal.
zh: 用 -1e9 代替 -inf，没有元素参与的行就成了均匀分布：它的 logits 全都相等。
card: guard-error
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    z = np.where(mask, x, x.dtype.type(-1e9))
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(z - top)
    return e / np.sum(e, axis=axis, keepdims=True)
