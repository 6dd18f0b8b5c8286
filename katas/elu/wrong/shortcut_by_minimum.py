"""fails: empty

en: `x.min()` has no value for an array without entries and raises a ValueError.
zh: 空数组没有最小值，`x.min()` 会抛出 ValueError。
card: numpy-empty
"""

import numpy as np


def elu(x, alpha=1.0):
    if x.min() > 0:
        return x.copy()
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
