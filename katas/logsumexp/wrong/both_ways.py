"""fails: no_warnings

en: The naive sum is computed first and replaced where it came out infinite or very low: the values are right, the overflow warns all the same.
zh: 先用最直接的办法求和，结果无穷大或很小时才换掉：数值没错，溢出的警告还在。
card: softmax-shift
"""

import numpy as np


def logsumexp(x, axis=-1):
    naive = np.log(np.sum(np.exp(x), axis=axis))
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    with np.errstate(divide="ignore"):
        total = np.log(np.sum(np.exp(x - shift), axis=axis, keepdims=True))
    return np.where(np.isfinite(naive) & (naive > -50), naive, np.squeeze(shift + total, axis=axis))
