"""fails: shape

en: Boolean indexing picks the entries out into a 1-d array; joined together they have lost shape and order.
zh: 布尔索引会把元素取出成一维数组；再拼接起来，形状和顺序都丢了。
card: numpy-elementwise-shape
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.concatenate([alpha * np.expm1(x[x <= 0]), x[x > 0]])


def elu_derivative(x, alpha=1.0):
    return np.concatenate([alpha * np.exp(x[x <= 0]), np.ones_like(x[x > 0])])
