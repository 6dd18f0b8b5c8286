"""fails: derivative

en: 1 - (1 - x²) takes x for the output of tanh; here x is its input.
zh: 1 - (1 - x²) 把 x 当成了 tanh 的输出；这里的 x 是输入。
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
    return x * x
