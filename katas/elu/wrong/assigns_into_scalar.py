"""fails: zero_d

en: For a 0-d array expm1 gives a numpy scalar, and a scalar takes no assignment.
zh: 输入为 0 维时 expm1 返回 numpy 标量，而标量不支持赋值。
card: numpy-zero-d
"""

import numpy as np


def elu(x, alpha=1.0):
    out = alpha * np.expm1(np.minimum(x, 0))
    out[x > 0] = x[x > 0]
    return out


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
