"""fails: values

en: The epsilon keeps log away from 0 and spoils every value on the left: log(e^-40 + 1e-8) is -18.4.
zh: epsilon 让 log 避开了 0，却毁了左侧所有的值：log(e^-40 + 1e-8) 是 -18.4。
card: guard-error
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.log(sigmoid(x) + 1e-8)


def log_sigmoid_derivative(x):
    return sigmoid(-x)
