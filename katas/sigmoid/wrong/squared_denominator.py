"""fails: extremes

en: e^-x / (1 + e^-x)² is inf/inf for very negative x; e^-|x| has the same value and never overflows.
zh: x 很负时 e^-x / (1 + e^-x)² 是 inf/inf；换成 e^-|x| 数值相同，且不会溢出。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    d = np.exp(-x)
    return d / (1 + d) ** 2
