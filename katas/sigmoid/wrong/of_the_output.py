"""fails: derivative

en: x·(1 - x) is the derivative only if x is the output of the sigmoid; here x is its input.
zh: x·(1 - x) 要求 x 是 sigmoid 的输出；这里的 x 是输入。
card: slope-of-the-wrong-argument
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    return x * (1 - x)
