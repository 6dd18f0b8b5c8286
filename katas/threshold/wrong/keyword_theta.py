"""fails: shape

en: The parameter is called `theta` here; the signature says `threshold`, so a call by keyword raises a TypeError.
zh: 参数写成了 `theta`，而签名里是 `threshold`：按关键字调用会抛出 TypeError。
card: function-contract
"""

import numpy as np


def threshold(x, theta=0.0, value=0.0):
    return np.where(x <= theta, x.dtype.type(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold).astype(x.dtype))
