"""fails: derivative

en: expm1 is the function; differentiating drops the constant -1, so the derivative is alpha * exp(x).
zh: expm1 是函数本身；求导时常数 -1 消失，导数是 alpha * exp(x)。
card: elu-derivative
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.expm1(np.minimum(x, 0)))
