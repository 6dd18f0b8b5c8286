"""fails: accuracy

en: From 37 on the sigmoid is rounded to 1, and the logarithm of 1 is 0: at 40 the value is -4.2e-18.
zh: 从 37 起 sigmoid 舍入为 1，而 1 的对数是 0；40 处的值应为 -4.2e-18。
card: sigmoid-rounds-to-one
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    with np.errstate(divide="ignore"):
        return np.log(sigmoid(x))


def log_sigmoid_derivative(x):
    return sigmoid(-x)
