"""fails: derivative

en: x·s·(1 - s) differentiates the gate and forgets that x is a factor too: the term s is missing.
zh: x·s·(1 - s) 只对门求了导，忘了 x 也是因子：少了 s 这一项。
card: swish-derivative
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def silu(x):
    return np.maximum(x, -1e4) * sigmoid(x)


def silu_derivative(x):
    u = finite(x)
    return u * sigmoid(u) * sigmoid(-u)
