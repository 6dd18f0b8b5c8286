"""fails: zero_d

en: A ufunc of a 0-d array returns a scalar, and a scalar takes no assignment.
zh: ufunc 作用于 0 维数组会返回标量，而标量不能按下标赋值。
card: numpy-zero-d
"""

import numpy as np


def gate(x):
    return np.tanh(np.logaddexp(0, x))


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def mish(x):
    return np.maximum(x, -1000) * gate(x)


def mish_derivative(x):
    t = gate(x)
    slope = t + np.clip(x, -1000, 1000) * sigmoid(x) * (1 - t * t)
    slope[x > 100] = 1
    return slope
