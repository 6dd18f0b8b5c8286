"""fails: accuracy

en: 1 + tanh(x/2) cancels on the left: at -40 it is 0 instead of 4.2e-18.
zh: 1 + tanh(x/2) 在左侧发生相消：-40 处得 0，而不是 4.2e-18。
card: left-tail-digits
"""

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2
