"""fails: derivative

en: 1 - x² is the derivative only if x is the output of tanh; here x is its input.
zh: 1 - x² 要求 x 是 tanh 的输出；这里的 x 是输入。
card: slope-of-the-wrong-argument
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    return 1 - x * x
