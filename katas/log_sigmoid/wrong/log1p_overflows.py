"""fails: extremes

en: -log1p(e^-x) keeps the right tail, but at -1000 the exponential is inf, and the result -inf instead of -1000.
zh: -log1p(e^-x) 保住了右尾，但在 -1000 处指数是 inf，结果成了 -inf，而不是 -1000。
card: softplus-stable
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    with np.errstate(over="ignore"):
        return -np.log1p(np.exp(-x))


def log_sigmoid_derivative(x):
    return sigmoid(-x)
