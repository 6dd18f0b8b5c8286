"""fails: values

en: This is log(1 - sigmoid(x)): the sign of x is turned round.
zh: 这是 log(1 - sigmoid(x))：x 的符号反了。
card: softplus-identities
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(-x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    return sigmoid(-x)
