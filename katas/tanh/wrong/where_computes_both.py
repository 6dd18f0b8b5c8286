"""fails: no_warnings

en: `np.where` computes both branches for every entry; the one that is not needed overflows.
zh: `np.where` 会对每个元素计算两个分支，不需要的那一支溢出。
card: elu-where-nan
"""

import numpy as np


def tanh(x):
    right = -np.expm1(-2 * x) / (1 + np.exp(-2 * x))
    left = np.expm1(2 * x) / (1 + np.exp(2 * x))
    return np.where(x >= 0, right, left)


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
