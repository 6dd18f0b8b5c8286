"""fails: zero_d

en: Arithmetic makes a scalar of a 0-d array, and a scalar takes no assignment.
zh: 0 维数组一参与运算就变成标量，而标量不能按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    slope = np.exp(np.minimum(x, 0) / alpha)
    slope[x > 0] = 1
    return slope
