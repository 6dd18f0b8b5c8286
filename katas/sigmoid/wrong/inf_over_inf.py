"""fails: extremes

en: e^x / (1 + e^x) is inf/inf = NaN as soon as e^x overflows, from x = 710 on.
zh: e^x 一旦溢出（x ≥ 710），e^x / (1 + e^x) 就是 inf/inf = NaN。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(x):
    e = np.exp(x)
    return e / (1 + e)


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2
