"""fails: accuracy

en: 1 - σ(-x) for the negative half throws away the digits of the left tail; d / (1 + d) keeps them.
zh: 负半轴用 1 - σ(-x) 会丢掉左尾的有效数字；d / (1 + d) 则能保住。
card: left-tail-digits
"""

import numpy as np


def sigmoid(x):
    right = 1 / (1 + np.exp(-np.abs(x)))
    return np.where(x < 0, 1 - right, right)


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2
