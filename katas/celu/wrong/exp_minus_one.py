"""fails: accuracy

en: e^u - 1 near 0 subtracts two nearly equal numbers: at -1e-17 it is 0. `np.expm1` is made for it.
zh: 0 附近的 e^u - 1 是两个相近的数相减：-1e-17 处得 0。`np.expm1` 就是为此准备的。
card: left-tail-digits
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * (np.exp(np.minimum(x, 0) / alpha) - 1))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0) / alpha))
