"""fails: no_warnings

en: The textbook formula warns of an overflow at -1000, in float32 already at -90, although the result 0 is right.
zh: 课本公式在 -1000 处（float32 在 -90 处）会报溢出警告，尽管结果 0 是对的。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2
