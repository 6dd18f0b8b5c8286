"""fails: derivative

en: Two minus signs meet in -softplus(-x) and cancel: the slope is positive.
zh: -softplus(-x) 里有两个负号，恰好抵消：斜率是正的。
card: softplus-identities
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    return -sigmoid(-x)
