"""fails: accuracy

en: `+ 1e-10` keeps the row of nothing at 0, but costs every other row six digits.
zh: `+ 1e-10` 保住了没有元素参与的行，却让其他各行都损失六位有效数字。
card: guard-error
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    z = np.where(mask, x, x.dtype.type(-np.inf))
    top = np.max(z, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(z - np.where(np.isneginf(top), 0, top).astype(x.dtype))
    return e / (np.sum(e, axis=axis, keepdims=True) + x.dtype.type(1e-10))
