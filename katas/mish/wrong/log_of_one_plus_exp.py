"""fails: accuracy

en: 1 + exp(x) rounds to 1 from x = -37 on: softplus becomes 0, and the digits are lost long before.
zh: 从 x = -37 起 1 + exp(x) 舍入成 1，softplus 就成了 0；有效数字更早就开始丢失。
card: softplus-stable
"""

import numpy as np


def softplus(x):
    with np.errstate(over="ignore"):
        return np.log(1 + np.exp(x))


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def mish(x):
    t = np.tanh(softplus(x))
    return np.where(t == 0, finite(x), x) * t


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
