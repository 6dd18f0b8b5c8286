"""fails: accuracy

en: x·(1 - sigmoid(-x)) subtracts two numbers near 1 on the left: from -37 on it is 0.
zh: x·(1 - sigmoid(-x)) 在左侧是两个接近 1 的数相减：从 -37 起就是 0。
card: left-tail-digits
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def silu(x):
    return np.maximum(x, -1e4) * (1 - sigmoid(-x))


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
