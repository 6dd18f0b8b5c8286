"""fails: extremes

en: 2·sqrt(y) reads the slope off the output, but the square has overflowed from 1e154 on, and the root of inf is inf.
zh: 2·sqrt(y) 想从输出读出斜率，但平方从 1e154 起已经溢出，inf 开方还是 inf。
card: relu-from-output
"""

import numpy as np


def squared_relu(x):
    return np.square(np.maximum(x, 0))


def squared_relu_derivative(x):
    return 2 * np.sqrt(squared_relu(x))
