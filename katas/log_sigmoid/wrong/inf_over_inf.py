"""fails: extremes

en: e^-x/(1 + e^-x) is inf/inf, NaN, from -710 on; in float32 from -89 on.
zh: e^-x/(1 + e^-x) 从 -710（float32 从 -89）起就是 inf/inf，即 NaN。
card: sigmoid-overflow
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    with np.errstate(all="ignore"):
        e = np.exp(-x)
        return e / (1 + e)
