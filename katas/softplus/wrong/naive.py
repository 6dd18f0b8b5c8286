"""fails: accuracy

en: 1 + e^-40 rounds to 1, so log(1 + e^x) is 0 at -40 instead of 4.2e-18; at 800 it is inf.
zh: 1 + e^-40 舍入为 1，于是 log(1 + e^x) 在 -40 处得 0，应为 4.2e-18；在 800 处还会得 inf。
card: softplus-stable
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.log(1 + np.exp(beta * x)) / beta


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
