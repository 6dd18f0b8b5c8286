"""fails: values

en: The logarithm is the natural one; `np.log2` gives bits.
zh: 这里是自然对数；`np.log2` 得到的是以 2 为底的。
card: softplus-identities
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(x, 0) / np.log(2).item() - np.log2(1 + np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    return sigmoid(-x)
