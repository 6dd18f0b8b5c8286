"""fails: derivative

en: s·(1 - s) is the slope of the sigmoid; the logarithm divides it by s, which leaves 1 - s.
zh: s·(1 - s) 是 sigmoid 的导数；取对数还要再除以 s，只剩 1 - s。
card: sigmoid-derivative
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    return sigmoid(x) * sigmoid(-x)
