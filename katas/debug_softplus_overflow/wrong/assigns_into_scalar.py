"""fails: zero_d

en: A ufunc of a 0-d array returns a scalar, and a scalar takes no assignment.
zh: ufunc 作用于 0 维数组会返回标量，而标量不能按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def softplus(x):
    out = np.log1p(np.exp(-np.abs(x)))
    right = x > 0
    out[right] += x[right]
    return out
