"""fails: no_warnings

en: 1/(1 + e^x) is right even where the exponential overflows, but it warns from 710 on, in float32 from 89 on.
zh: 即使指数溢出，1/(1 + e^x) 的结果也对；但从 710（float32 从 89）起会产生警告。
card: sigmoid-overflow
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    return 1 / (1 + np.exp(x))
