"""fails: extremes

en: With the exponent clipped at ±500 the gate no longer closes: at -1e300 the product is -7e82 instead of 0.
zh: 把指数截在 ±500，门就关不严了：-1e300 处的乘积是 -7e82，而不是 0。
card: guard-error
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def silu(x):
    return finite(x) / (1 + np.exp(-np.clip(x, -500, 500)))


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
