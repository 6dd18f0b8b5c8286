"""fails: infinity

en: (x + |x|)/2 is max(x, 0) for finite x; at -inf it is -inf + inf = NaN.
zh: 对有限的 x，(x + |x|)/2 就是 max(x, 0)；在 -inf 处却是 -inf + inf = NaN。
card: relu-nan-traps
"""

import numpy as np


def softplus(x, beta=1.0):
    return (x + np.abs(x)) / 2 + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
