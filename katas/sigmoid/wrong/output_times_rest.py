"""fails: accuracy

en: From x = 37 on s rounds to 1 and s·(1 - s) is 0, but the derivative at 40 is 4.2e-18.
zh: x ≥ 37 时 s 舍入为 1，s·(1 - s) 等于 0；而 40 处的导数是 4.2e-18。
card: sigmoid-tail-cancellation
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    s = sigmoid(x)
    return s * (1 - s)
