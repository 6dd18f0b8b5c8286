"""fails: derivative

en: 1/s is the derivative of log(s) with respect to s; the chain rule wants the slope of s as well.
zh: 1/s 是 log(s) 对 s 的导数；按链式法则，还要乘 s 自己的导数。
card: sigmoid-derivative
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    with np.errstate(all="ignore"):
        return 1 / sigmoid(x)
