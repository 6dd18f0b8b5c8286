"""fails: ulp

en: exp(-log(1 + e^-x)) is the sigmoid, but exp turns the rounding error of a logarithm near 700 into 700 times as many units.
zh: exp(-log(1 + e^-x)) 确实等于 sigmoid，但对数越大，其舍入误差经 exp 放大得越多，末几位就不准了。
card: power-of-e
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def sigmoid_derivative(x):
    decay = np.exp(-np.abs(x))
    return decay / (1 + decay) ** 2
