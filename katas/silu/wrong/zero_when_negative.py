"""fails: values

en: SiLU is not ReLU: it falls to -0.278 at -1.278 before it rises towards 0 on the left.
zh: SiLU 不是 ReLU：它在 -1.278 处降到 -0.278，再往左才回升趋近 0。
card: smooth-compared
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def silu(x):
    return np.maximum(x, 0) * sigmoid(x)


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
