"""fails: values

en: The factor 1/2 makes the derivative prettier, but it is not part of the function.
zh: 乘上 1/2 会让导数更好看，但函数里并没有这个系数。
card: smooth-timeline
"""

import numpy as np


def squared_relu(x):
    return np.square(np.maximum(x, 0)) / 2


def squared_relu_derivative(x):
    return 2 * np.maximum(x, 0)
