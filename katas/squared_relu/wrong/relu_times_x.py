"""fails: infinity

en: relu(x)·x is right for every finite x; at -inf it is 0 times inf, which is NaN.
zh: relu(x)·x 对有限的 x 都对；在 -inf 处是 0 乘 inf，得到 NaN。
card: relu-nan-traps
"""

import numpy as np


def squared_relu(x):
    return np.maximum(x, 0) * x


def squared_relu_derivative(x):
    return 2 * np.maximum(x, 0)
