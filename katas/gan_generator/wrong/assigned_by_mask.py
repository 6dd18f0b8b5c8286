"""fails: zero_d

en: Arithmetic on a 0-d array gives a numpy scalar, into which nothing can be assigned.
zh: 0 维数组参与运算会得到 numpy 标量，而标量不能按掩码赋值。
card: numpy-zero-d
"""

import numpy as np


def sigmoid(x):
    e = np.exp(-np.abs(x))
    out = 1 / (1 + e)
    out[x < 0] = (e / (1 + e))[x < 0]
    return out


def generator_gradients(logit):
    return -sigmoid(logit), -sigmoid(-logit)
