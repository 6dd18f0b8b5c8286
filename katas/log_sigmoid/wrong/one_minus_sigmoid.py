"""fails: accuracy

en: 1 - sigmoid(x) is 0 from 37 on, where the slope is still 8.5e-17: write it as sigmoid(-x).
zh: 从 37 起 1 - sigmoid(x) 就是 0，而那里的斜率还有 8.5e-17：应写成 sigmoid(-x)。
card: sigmoid-tail-cancellation
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    return 1 - sigmoid(x)
