"""fails: derivative

en: The sigmoid is applied twice: s·(1 - s) needs s = σ(x), here s is σ(σ(x)).
zh: sigmoid 用了两次：s·(1 - s) 里的 s 应是 σ(x)，这里却是 σ(σ(x))。
card: slope-of-the-wrong-argument
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    s = sigmoid(sigmoid(x))
    return s * (1 - s)
