"""fails: values

en: σ(x) = (1 + tanh(x/2)) / 2: without the half inside, this is σ(2x).
zh: σ(x) = (1 + tanh(x/2)) / 2；里面漏了 1/2，得到的是 σ(2x)。
card: tanh-sigmoid-identity
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-2 * np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2
