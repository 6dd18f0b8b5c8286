"""fails: nan

en: `np.nan_to_num` turns a NaN into a harmless-looking 0: the fault upstream is hidden.
zh: `np.nan_to_num` 把 NaN 变成看似无害的 0，上游的错误就被掩盖了。
card: nan-containment
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def _value(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid(x):
    return np.nan_to_num(_value(x), posinf=np.inf, neginf=-np.inf)


def log_sigmoid_derivative(x):
    return sigmoid(-x)
