"""fails: infinity

en: At -inf the gate is 0, and -inf times 0 is NaN; the limit is 0. PyTorch's silu has the same hole.
zh: 在 -inf 处门是 0，而 -inf 乘 0 得 NaN；极限是 0。PyTorch 的 silu 也有这个漏洞。
card: swish-stable
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def silu(x):
    with np.errstate(invalid="ignore"):
        return x * sigmoid(x)


def silu_derivative(x):
    u = finite(x)
    return sigmoid(u) * (1 + u * sigmoid(-u))
