"""fails: derivative

en: sigmoid(x) is the slope of softplus; that of log-sigmoid falls from 1 to 0: sigmoid(-x).
zh: sigmoid(x) 是 softplus 的导数；log-sigmoid 的导数从 1 降到 0，是 sigmoid(-x)。
card: softplus-identities
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    return sigmoid(x)
