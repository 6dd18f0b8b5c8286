"""fails: derivative

en: The slope of the inner ReLU is only one factor of the chain rule; the outer one, 2·relu(x), is missing.
zh: 内层 ReLU 的导数只是链式法则的一个因子；还缺外层的 2·relu(x)。
card: relu-derivative-dtype
"""

import numpy as np


def squared_relu(x):
    return np.square(np.maximum(x, 0))


def squared_relu_derivative(x):
    return np.heaviside(x, x.dtype.type(0))
