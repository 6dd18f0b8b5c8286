"""fails: infinity

en: e^(y - x) is e^-x·sigmoid(x), right for all numbers; at -inf the exponent is -inf + inf, NaN.
zh: e^(y - x) 就是 e^-x·sigmoid(x)，对所有有限的数都对；但在 -inf 处指数是 -inf + inf，得 NaN。
card: huge-inputs
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    with np.errstate(invalid="ignore"):
        return np.exp(log_sigmoid(x) - x)
