"""fails: dtype

en: A list of Python floats becomes a float64 array, also when float32 came in.
zh: Python 浮点数列表会变成 float64 数组，即使输入是 float32。
card: numpy-result-dtype
"""

import math

import numpy as np


def _one(v):
    g = math.expm1(-2 * abs(v))
    return math.copysign(g / (2 + g), v)


def tanh(x):
    return np.array([_one(v) for v in x.ravel()]).reshape(x.shape)


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
