"""fails: derivative

en: 1 - tanh² is the slope of tanh; that of x - tanh(x) is 1 minus it, which is tanh².
zh: 1 - tanh² 是 tanh 的导数；x - tanh(x) 的导数是 1 减去它，即 tanh²。
card: sigmoid-derivative
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
    return (1 - t) * (1 + t)
