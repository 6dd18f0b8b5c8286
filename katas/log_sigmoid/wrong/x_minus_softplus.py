"""fails: accuracy

en: x - softplus(x) holds on paper; for large x both terms are nearly equal, and at 40 nothing is left.
zh: x - softplus(x) 在纸面上成立；但 x 很大时两项几乎相等，40 处什么也不剩。
card: softplus-identities
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return x - np.logaddexp(0, np.minimum(x, 1e300))


def log_sigmoid_derivative(x):
    return sigmoid(-x)
