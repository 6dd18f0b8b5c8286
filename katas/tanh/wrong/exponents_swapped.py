"""fails: values

en: e^-x - e^x over e^-x + e^x is -tanh: with the exponents swapped the sign turns.
zh: 分子写成 e^-x - e^x，结果是 -tanh：两个指数交换后符号反了。
card: tanh-sigmoid-identity
"""

import numpy as np


def tanh(x):
    return (np.exp(-x) - np.exp(x)) / (np.exp(x) + np.exp(-x))


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
