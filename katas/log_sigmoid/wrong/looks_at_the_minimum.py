"""fails: empty

en: The smallest entry decides which formula is safe, but an empty array has no smallest entry.
zh: 用最小元素决定选哪个公式，而空数组没有最小元素。
card: numpy-empty
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    if x.min() > -80:
        return -np.log1p(np.exp(-x))
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    return sigmoid(-x)
