"""fails: accuracy

en: An epsilon in the denominator guards against nothing, 1 + e^-|x| is never 0, but costs five digits.
zh: 分母加 epsilon 并不能防住什么（1 + e^-|x| 不会为 0），却损失了五位数字。
card: guard-error
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d + 1e-11)


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2
