"""fails: zero_d

en: `np.expm1` of a 0-d array returns a scalar, and a scalar takes no assignment.
zh: `np.expm1` 作用于 0 维数组会返回标量，而标量不能按下标赋值。
card: numpy-zero-d
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    y = ALPHA * np.expm1(np.minimum(x, 0))
    right = x > 0
    y[right] = x[right]
    return SCALE * y


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
