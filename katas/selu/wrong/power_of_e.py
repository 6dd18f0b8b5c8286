"""fails: ulp

en: `np.e ** x` raises a rounded number to a power: the error of e is multiplied by x. `np.exp` knows e to all digits.
zh: `np.e ** x` 是对舍入后的 e 求幂，e 的误差会被放大 x 倍；`np.exp` 没有这个误差。
card: power-of-e
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.e ** np.minimum(x, 0))
