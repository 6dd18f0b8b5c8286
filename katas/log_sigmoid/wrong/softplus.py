"""fails: values

en: log(1 + e^-x) is softplus of -x; log-sigmoid is its negative.
zh: log(1 + e^-x) 是 -x 处的 softplus；log-sigmoid 要再取负号。
card: softplus-identities
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.log1p(np.exp(-np.abs(x))) - np.minimum(x, 0)


def log_sigmoid_derivative(x):
    return sigmoid(-x)
