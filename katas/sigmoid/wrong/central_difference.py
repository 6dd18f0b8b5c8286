"""fails: accuracy

en: A difference quotient has ten right digits at best and none in the tails; the formula is one line.
zh: 差商最多只有十位正确数字，在尾部一位也没有；解析公式只要一行。
card: gradient-check-kinks
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    wide = x.astype(np.float64)
    h = 1e-5
    return ((sigmoid(wide + h) - sigmoid(wide - h)) / (2 * h)).astype(x.dtype)
