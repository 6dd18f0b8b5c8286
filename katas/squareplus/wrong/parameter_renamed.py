"""fails: shape

en: The parameter is called `beta` here; a caller who writes `b=1.0`, as the signature says, gets a TypeError.
zh: 参数名写成了 `beta`；调用者按签名写 `b=1.0` 就会得到 TypeError。
card: function-contract
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, beta=4.0):
    return np.maximum(x, 0) + beta / 2 / (root(x, beta) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
