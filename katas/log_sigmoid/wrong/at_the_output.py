"""fails: derivative

en: sigmoid(-x) wants the input; in terms of the output y the slope is 1 - e^y.
zh: sigmoid(-x) 要代入输入；用输出 y 表示，斜率是 1 - e^y。
card: slope-of-the-wrong-argument
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    return sigmoid(-log_sigmoid(x))
