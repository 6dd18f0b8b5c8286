"""fails: extremes

en: (x + sqrt(x^2)) / 2 is the same function on paper, but x^2 overflows from 1e154 on and vanishes below 1e-162.
zh: (x + sqrt(x^2)) / 2 在纸面上没错，但 x^2 从 1e154 起溢出，小于 1e-162 时下溢为 0。
card: huge-inputs
"""

import numpy as np


def relu(x):
    return (x + np.sqrt(x * x)) / 2


def relu_derivative(x):
    return np.heaviside(x, 0).astype(x.dtype)
