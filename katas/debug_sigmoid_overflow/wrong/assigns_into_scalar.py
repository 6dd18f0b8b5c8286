"""fails: zero_d

en: A ufunc of a 0-d array returns a scalar, and a scalar takes no assignment.
zh: ufunc 作用于 0 维数组会返回标量，而标量不能按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def sigmoid(x):
    out = np.exp(-np.abs(x))
    total = 1 + out
    out[x >= 0] = 1
    return out / total
