"""fails: extremes

en: Clipping x at ±500 keeps the exponential in range and makes the left side constant: at -1000 it says -500.
zh: 把 x 截断到 ±500，指数是不溢出了，左侧却成了常数：-1000 处得 -500。
card: guard-error
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    bound = 500 if x.dtype == np.float64 else 80
    return -np.log1p(np.exp(-np.clip(x, -bound, bound)))


def log_sigmoid_derivative(x):
    return sigmoid(-x)
