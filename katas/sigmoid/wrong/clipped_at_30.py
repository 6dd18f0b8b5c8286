"""fails: accuracy

en: Clipping at ±30 makes the tails constant: σ(-40) comes out as σ(-30), 22000 times too large.
zh: 截断到 ±30 会让尾部变成常数：σ(-40) 变成 σ(-30)，大了 22000 倍。
card: guard-error
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2
