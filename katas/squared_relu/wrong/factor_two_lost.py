"""fails: derivative

en: The outer derivative is 2·relu(x): the 2 is missing.
zh: 外层的导数是 2·relu(x)，漏了 2。
card: swish-derivative
"""

import numpy as np


def squared_relu(x):
    return np.square(np.maximum(x, 0))


def squared_relu_derivative(x):
    return np.maximum(x, 0)
