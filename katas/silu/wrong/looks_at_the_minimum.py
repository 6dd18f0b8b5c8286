"""fails: empty

en: The smallest entry decides which formula is safe, but an empty array has no smallest entry.
zh: 用最小元素决定选哪个公式，而空数组没有最小元素。
card: numpy-empty
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def silu(x):
    if np.min(x) > -80:
        return x / (1 + np.exp(-x))
    return np.maximum(x, -1e4) * sigmoid(x)


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
