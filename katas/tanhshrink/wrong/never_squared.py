"""fails: derivative

en: The derivative is tanh², not tanh: it is never negative.
zh: 导数是 tanh² 而不是 tanh：它从不为负。
card: slope-of-the-wrong-argument
"""

import numpy as np


def tanhshrink(x):
    z = np.clip(x, -1, 1)
    s = z * z
    bracket = np.ones_like(s)
    for k in range(9, 0, -1):
        bracket = 1 + s * bracket / (2 * k * (2 * k + 3))
    return np.where(np.abs(x) < 1, z * s * bracket / (3 * np.cosh(z)), x - np.tanh(x))


def tanhshrink_derivative(x):
    return np.tanh(x)
