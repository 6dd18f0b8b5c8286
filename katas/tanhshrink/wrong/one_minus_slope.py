"""fails: accuracy

en: 1 - (1 - tanh²) subtracts twice: near 0 the square is lost against the 1. It is tanh².
zh: 1 - (1 - tanh²) 减了两次：在 0 附近平方项被 1 吞掉。它就等于 tanh²。
card: left-tail-digits
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
    t = np.tanh(x)
    return 1 - (1 - t * t)
