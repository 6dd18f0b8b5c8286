"""fails: accuracy

en: The sum is at least 1, so `+ 1e-10` guards against nothing; it costs six digits.
zh: 和至少是 1，所以 `+ 1e-10` 什么也没防住，反倒损失六位有效数字。
card: guard-error
"""

import numpy as np


def logsumexp(x, axis=-1):
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    with np.errstate(divide="ignore"):
        s = np.sum(np.exp(x - shift), axis=axis, keepdims=True)
        total = np.log(np.where(s > 0, s + x.dtype.type(1e-10), s))
    return np.squeeze(shift + total, axis=axis)
