"""fails: accuracy

en: 1 + e^-|x| rounds to 1 in the tail; `np.log1p` never forms the sum.
zh: 在尾部，1 + e^-|x| 会舍入为 1；`np.log1p` 不会去算这个和。
card: softplus-stable
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(x, 0) - np.log(1 + np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    return sigmoid(-x)
