"""fails: derivative

en: The derivative of e^-x is -e^-x: one of the two minus signs of the quotient rule got lost.
zh: e^-x 的导数是 -e^-x：商法则里的两个负号漏了一个。
card: sigmoid-derivative
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return -d / (1 + d) ** 2
