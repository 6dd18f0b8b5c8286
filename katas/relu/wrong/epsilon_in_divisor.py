"""fails: accuracy

en: The small number that avoids 0/0 also bends the slope near 0: at 1e-12 it is 1/2.
zh: 为避免 0/0 而加的小常数也改变了 0 附近的斜率：在 1e-12 处变成 1/2。
card: guard-error
"""

import numpy as np


def relu(x):
    return np.maximum(x, 0)


def relu_derivative(x):
    positive = np.minimum(np.maximum(x, 0), 1)
    return positive / (positive + x.dtype.type(1e-12))
