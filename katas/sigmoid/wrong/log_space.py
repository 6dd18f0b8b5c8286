"""fails: infinity

en: The exponent x - 2·log(1 + e^x) is right for finite x and inf - inf at inf.
zh: 指数 x - 2·log(1 + e^x) 对有限的 x 成立，在 inf 处却是 inf - inf。
card: huge-inputs
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    return np.exp(x - 2 * np.logaddexp(0, x))
