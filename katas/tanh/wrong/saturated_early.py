"""fails: accuracy

en: Beyond 10 it returns ±1; tanh(10) is 4e-9 away from 1.
zh: 超过 10 就直接返回 ±1；而 tanh(10) 与 1 还差 4e-9。
card: guard-error
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.where(np.abs(x) > 10, np.sign(x), np.copysign(g / (2 + g), x))


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
