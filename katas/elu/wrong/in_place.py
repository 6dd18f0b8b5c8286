"""fails: read_only

en: It overwrites the negative entries of the caller's array, which the backward pass still needs.
zh: 直接改写调用者数组里的负数，而反向传播还要用到它们。
card: numpy-inputs-untouched
"""

import numpy as np


def elu(x, alpha=1.0):
    negative = x < 0
    x[negative] = alpha * np.expm1(x[negative])
    return x


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
