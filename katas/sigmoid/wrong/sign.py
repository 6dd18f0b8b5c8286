"""fails: values

en: The sign in the exponent is lost: 1 / (1 + e^x) falls where the sigmoid rises.
zh: 指数里丢了负号：1 / (1 + e^x) 单调递减，而 sigmoid 单调递增。
card: sigmoid-definition
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, 1, d) / (1 + d)


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2
