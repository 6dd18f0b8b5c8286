"""fails: infinity

en: (x - |x|)/2 is the minimum of x and 0, except at inf: there it is inf - inf, NaN.
zh: (x - |x|)/2 就是 x 与 0 中较小的一个，唯独在 inf 处是 inf - inf，得 NaN。
card: huge-inputs
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    with np.errstate(invalid="ignore"):
        return (x - np.abs(x)) / 2 - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    return sigmoid(-x)
