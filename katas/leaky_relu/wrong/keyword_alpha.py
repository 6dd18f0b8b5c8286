"""fails: shape

en: The parameter is called `alpha` here; the signature says `negative_slope`, so a call by keyword raises a TypeError.
zh: 参数写成了 `alpha`，而签名里是 `negative_slope`：按关键字调用会抛出 TypeError。
card: function-contract
"""

import numpy as np


def leaky_relu(x, alpha=0.01):
    return np.where(x > 0, x, alpha * x)


def leaky_relu_derivative(x, alpha=0.01):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, x.dtype.type(alpha), x))
