"""fails: ulp

en: `np.e ** x` raises a rounded number to a power: the error of e is multiplied by x. `np.exp` knows e to all digits.
zh: `np.e ** x` 是对舍入后的 e 求幂，e 的误差会被放大 x 倍；`np.exp` 内部使用的 e 精度足够。
card: power-of-e
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * x.dtype.type(np.e) ** np.minimum(x, 0))
