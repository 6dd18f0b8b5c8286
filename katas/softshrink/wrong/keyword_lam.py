"""fails: shape

en: The parameter is called `lam` here; the signature says `lambd`, so a call by keyword raises a TypeError.
zh: 参数写成了 `lam`，而签名里是 `lambd`：按关键字调用会抛出 TypeError。
card: function-contract
"""

import numpy as np


def softshrink(x, lam=0.5):
    return x - np.clip(x, -lam, lam)


def softshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
