"""fails: values

en: `np.log10` does not undo `np.exp`: the bases must be the same.
zh: `np.log10` 与 `np.exp` 不是互逆的：两者的底必须相同。
card: power-of-e
"""

import numpy as np


def logsumexp(x, axis=-1):
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    with np.errstate(divide="ignore"):
        total = np.log10(np.sum(np.exp(x - shift), axis=axis, keepdims=True))
    return np.squeeze(shift + total, axis=axis)
