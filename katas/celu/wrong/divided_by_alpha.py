"""fails: derivative

en: The inner derivative is there, the outer α is not: together they make 1.
zh: 内层导数 1/α 写了，外面的 α 却没有；两者相乘本来是 1。
card: elu-derivative
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0) / alpha) / alpha)
