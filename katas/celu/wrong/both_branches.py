"""fails: no_warnings

en: `np.where` computes both branches: the exponential overflows for the positive entries nobody asked it for.
zh: `np.where` 会把两个分支都算一遍：正数本不需要指数，却在那里溢出。
card: elu-where-nan
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(x / alpha))
