"""fails: values

en: log1p(s) is log(1 + s): between 0 and log 2, where log(s) is negative.
zh: log1p(s) 是 log(1 + s)，取值在 0 与 log 2 之间；而 log(s) 是负的。
card: softplus-identities
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.log1p(sigmoid(x))


def log_sigmoid_derivative(x):
    return sigmoid(-x)
