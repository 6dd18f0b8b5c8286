"""fails: no_warnings

en: `np.where` only chooses between two finished arrays: each branch overflows on the other's side.
zh: `np.where` 只是在两个算好的数组之间挑选：每个分支都在对方那一侧溢出。
card: sigmoid-overflow
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.where(x < 0, x - np.log1p(np.exp(x)), -np.log1p(np.exp(-x)))


def log_sigmoid_derivative(x):
    return sigmoid(-x)
