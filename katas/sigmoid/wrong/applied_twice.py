"""fails: derivative

en: The helper expects an output, is given the sigmoid of it and applies the sigmoid once more.
zh: 函数内部已经算过一次 sigmoid，却又对它的结果再算一次。
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    s = sigmoid(sigmoid(x))
    return s * (1 - s)
